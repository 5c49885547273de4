/** The answers as the description of the HTTP interface has them, with `null` where its words say "or null". */
import type * as s from "./schema";

export type { BatchAnswer, DocumentSummary, Entity, Mention, PageText, Quantity, Skipped } from "./schema";

type Nullable<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };

export type EvidenceType = s.EvidenceType;
export type Assertion = s.Assertion;
export type Role = s.CompanyRole | s.ProductRole | s.CountryRole;
export type Progress = Nullable<s.JobProgress, "done" | "of" | "unit">;
export type Trouble = s.Problem;
export type Job = Nullable<Omit<s.JobAnswer, "progress">, "problem" | "result"> & { progress: Progress | null };
export type Warning = Nullable<s.Warning, "page">;
export type EventDate = Nullable<s.EventDate, "from" | "to">;
export type ReviewState = s.ReviewState;
export type Review = Nullable<s.Review, "by" | "note">;
export type Product = Nullable<s.ProductArgument, "quantity">;
export type EvidenceRecord = Nullable<
  Omit<s.EvidenceRecord, "products" | "date" | "review">,
  "attributedTo" | "trigger" | "section"
> & { products: Product[]; date: EventDate | null; review: Review | null };
export type Information = Nullable<s.DocumentInfo, "title" | "author" | "createdAt" | "parent">;
export type Result = Omit<s.AnalysisResult, "evidence" | "warnings" | "document"> & {
  document: Information;
  evidence: EvidenceRecord[];
  warnings: Warning[];
};
export type Finding = { document: s.Source; evidence: EvidenceRecord; snippets: s.Snippet[] };
export type ReviewHistory = {
  record: EvidenceRecord | null;
  history: (Nullable<Omit<s.ReviewEntry, "record">, "by" | "note"> & { record: EvidenceRecord | null })[];
};
export type EntityCount = Nullable<s.EntityCount, "role">;
export type Facets = Nullable<Omit<s.Facets, "companies" | "products" | "countries">, "firstDay" | "lastDay"> &
  Record<"companies" | "products" | "countries", EntityCount[]>;
export type EntitySummary = s.EntitySummary;
export type EntityPage = Omit<s.EntityPage, "facets"> & { facets: Facets };
export type Session = Nullable<s.Session, "name" | "role">;
export type Listed<T> = { items: T[]; next: string | null };
