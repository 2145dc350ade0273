import { catalogue } from "../../words/words.ts";

/** The table, the pictures and the captions of a quantity's results. */
export const quantityResults = catalogue({
  en: {
    table: {
      own: "Own{unit}",
      guessed: "Guessed median{unit}",
      predicted: "Predicted median{unit}",
      answers: "Median of the answers{given, select, none {} other {, {given}}}",
      quantile: "{share} % quantile, median of the answers{given, select, none {} other {, {given}}}",
      predictedQuantile:
        "The sample's median{given, select, none {} other {, {given}}}, predicted {share} % quantile",
      pool: "{pool, select, linear {Linear} other {Logarithmic}} pool, {share} % quantile",
      neverMean: "“{label}”, mean over people, %",
      neverMedian: "“{label}”, median over people, %",
      difference: "Predicted minus own within people, median, {unit}",
      noUnit: "in its unit",
    },
    picture: {
      chanceBy: "Chance that it has happened by then",
      chanceLess: "Chance that it is less",
      never: "{what}, {given}; “{label}” gets {percent} % on average",
      answers: "The answers",
      range: "{from} to {to}",
      median: "median over people",
      middleHalf: "middle half of the people",
      mostly: "middle 80 %",
    },
    finding: {
      all: "{found}.",
      never: "{found}; “{label}” gets {percent} % on average.",
      point: "The middle answer{given, select, none {} other {, {given},}} is {middle}",
      dates:
        "By the middle answer{given, select, none {} other {, {given},}} it is as likely by the end of {middle} as later",
      quantiles:
        "By the middle answer{given, select, none {} other {, {given}}}, less than {middle} is as likely as more",
    },
    summary: {
      middle: "The middle answers, and what was expected of them",
      pooled: "All answers pooled",
      sure: "Everybody who answered is sure of “{label}”.",
      linear: "Linear pool",
      logarithmic: "Logarithmic pool",
      caption: "{chance}. Under it the median, and from 10 to 90 %.",
      captionNever:
        "{chance}; what is missing above the curve is “{label}”. Under it the median, and from 10 to 90 %.",
      halfBy: "Less than 50 % by {end}",
      halfUpTo: "Less than 50 % up to {end}",
    },
  },
  de: {
    table: {
      own: "Eigen{unit}",
      guessed: "Geschätzter Median{unit}",
      predicted: "Vorhergesagter Median{unit}",
      answers: "Median der Antworten{given, select, none {} other {, {given}}}",
      quantile: "{share}-%-Quantil, Median der Antworten{given, select, none {} other {, {given}}}",
      predictedQuantile:
        "Median der Befragten{given, select, none {} other {, {given}}}, vorhergesagtes {share}-%-Quantil",
      pool: "{pool, select, linear {Linearer} other {Logarithmischer}} Pool, {share}-%-Quantil",
      neverMean: "„{label}“, Mittel über die Personen, %",
      neverMedian: "„{label}“, Median über die Personen, %",
      difference: "Vorhergesagt minus eigen innerhalb der Personen, Median, {unit}",
      noUnit: "in der eigenen Einheit",
    },
    picture: {
      chanceBy: "Chance, dass es bis dahin eingetreten ist",
      chanceLess: "Chance, dass es weniger ist",
      never: "{what}, {given}; „{label}“ bekommt im Mittel {percent}\u00a0%",
      answers: "Die Antworten",
      range: "{from} bis {to}",
      median: "Median über die Personen",
      middleHalf: "mittlere Hälfte der Personen",
      mostly: "mittlere 80\u00a0%",
    },
    finding: {
      all: "{found}.",
      never: "{found}; „{label}“ bekommt im Mittel {percent}\u00a0%.",
      point: "Die mittlere Antwort{given, select, none {} other {, {given},}} ist {middle}",
      dates:
        "Nach der mittleren Antwort{given, select, none {} other {, {given},}} ist es bis Ende {middle} ebenso wahrscheinlich wie später",
      quantiles:
        "Nach der mittleren Antwort{given, select, none {} other {, {given},}} ist weniger als {middle} ebenso wahrscheinlich wie mehr",
    },
    summary: {
      middle: "Die mittleren Antworten, und was für sie erwartet wurde",
      pooled: "Alle Antworten zusammengefasst",
      sure: "Alle, die geantwortet haben, sind sich sicher: „{label}“.",
      linear: "Linearer Pool",
      logarithmic: "Logarithmischer Pool",
      caption: "{chance}. Darunter der Median, und von 10 bis 90\u00a0%.",
      captionNever:
        "{chance}; was über der Kurve fehlt, ist „{label}“. Darunter der Median, und von 10 bis 90\u00a0%.",
      halfBy: "Weniger als 50\u00a0% bis {end}",
      halfUpTo: "Weniger als 50\u00a0% bis {end}",
    },
  },
});
