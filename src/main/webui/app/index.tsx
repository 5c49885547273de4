import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/library.css";
import "./style/document.css";
import "./style/cards.css";
import "./style/review.css";
import "./style/search.css";
import { render } from "preact";
import { App } from "./shell/App";
import { followLinks } from "./shell/place";
import { ask } from "./shell/session";
import { advance } from "./upload/queue";
import { language } from "./words";

document.documentElement.lang = language;
followLinks();
ask().then(advance, () => {}); // a service that cannot be reached says so where something is asked of it
render(<App />, document.getElementById("workbench") as HTMLElement);
