// The answers' shapes in the running service's description of its interface, for `npm run types`. An answer names every field;
// which may be null is in app/api/types.ts.
const answer = await fetch(`${process.env.EXHIBIT ?? "http://localhost:8080"}/q/openapi?format=json`);
const { openapi, info, components } = await answer.json();
for (const schema of Object.values(components.schemas)) {
  if (schema.properties) schema.required = Object.keys(schema.properties);
}
console.log(JSON.stringify({ openapi, info, paths: {}, components: { schemas: components.schemas } }));
