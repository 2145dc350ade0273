import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.css";

/* The page SurveyJS's documentation shows for React: the definition is fetched, the library draws all of it. */
const definition = await (await fetch("definition.json")).json();
createRoot(document.getElementById("survey")).render(<Survey model={new Model(definition)} />);
