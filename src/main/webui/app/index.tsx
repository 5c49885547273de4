import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/library.css";
import "./style/document.css";
import "./style/cards.css";
import "./style/search.css";
import { render } from "preact";
import { App } from "./shell/App";
import { followLinks } from "./shell/place";
import { advance } from "./upload/queue";
import { language } from "./words";

document.documentElement.lang = language;
followLinks();
advance();
render(<App />, document.getElementById("workbench") as HTMLElement);
