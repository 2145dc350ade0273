/** Why a column stays out, by what it would give away. */
const REASONS = {
  person: "It can tell who somebody is. Identifiers are never imported.",
  place: "It says where somebody was. Addresses and places are never imported.",
  time: "It says when somebody answered. Times are never imported.",
  record: "It is about the form tool's record and is not an answer.",
} as const;

type Why = keyof typeof REASONS;

/** Columns that form tools add themselves, and usual names for the same; compared without case, spaces and marks. */
const BY_NAME: Record<Why, readonly string[]> = {
  person: [
    "responseid",
    "respondentid",
    "recipientlastname",
    "recipientfirstname",
    "recipientemail",
    "externalreference",
    "externaldatareference",
    "email",
    "emailaddress",
    "mail",
    "username",
    "user",
    "userid",
    "name",
    "fullname",
    "firstname",
    "lastname",
    "surname",
    "nachname",
    "vorname",
    "phone",
    "phonenumber",
    "telephone",
    "token",
    "id",
    "uuid",
    "guid",
    "submissionid",
    "participantid",
    "prolificpid",
    "prolificid",
    "workerid",
    "sessionid",
    "orcid",
    "twitter",
    "linkedin",
    "website",
    "customdata",
    "customdata1",
    "contactid",
    "networkid",
  ],
  place: [
    "ipaddress",
    "ip",
    "ipaddr",
    "locationlatitude",
    "locationlongitude",
    "latitude",
    "longitude",
    "address",
    "city",
    "postcode",
    "postalcode",
    "zip",
    "zipcode",
  ],
  time: [
    "startdate",
    "enddate",
    "recordeddate",
    "timestamp",
    "date",
    "time",
    "submitdate",
    "submittedat",
    "startedat",
    "datestamp",
    "datecreated",
    "datemodified",
    "createdat",
    "updatedat",
    "duration",
    "durationinseconds",
    "interviewtime",
    "completiontime",
    "starttime",
    "endtime",
    "startdateutc",
    "submitdateutc",
  ],
  record: [
    "status",
    "progress",
    "finished",
    "distributionchannel",
    "userlanguage",
    "startlanguage",
    "lastpage",
    "seed",
    "refurl",
    "referrer",
    "useragent",
    "browser",
    "collectorid",
    "qrecaptchascore",
    "consent",
    "index",
    "row",
    "rownumber",
    "no",
    "number",
    "version",
    "tags",
  ],
};

const NAMED = new Map(
  Object.entries(BY_NAME).flatMap(([why, names]) => names.map((name) => [name, why as Why] as const)),
);

const BY_VALUE: readonly { why: Why; looks: RegExp }[] = [
  { why: "person", looks: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/ },
  { why: "person", looks: /^https?:\/\//i },
  {
    why: "person",
    looks: /^(R_[A-Za-z0-9]{10,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/,
  },
  { why: "place", looks: /^\d{1,3}(\.\d{1,3}){3}$|^[0-9a-f]{1,4}(:[0-9a-f]{0,4}){3,7}$/i },
  { why: "time", looks: /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})([ T,].*)?$/ },
];

/** No address, id or time is longer; the patterns would take very long over long text that nearly fits. */
const LONGEST_LOOKED_AT = 320;

const folded = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Why a column must stay out whatever it asks, or null. The values are its non-empty cells. */
export function withheld(header: string, text: string, values: readonly string[]): string | null {
  const named = NAMED.get(folded(header)) ?? NAMED.get(folded(text));
  if (named) return REASONS[named];
  const asksWho =
    (header.length <= 40 && /\be-?mail\b/i.test(header)) ||
    /\b(your|full|first|last) (e-?mail|name)\b|\be-?mail address\b/i.test(text);
  if (asksWho) return REASONS.person;
  // A fifth is enough: a column in which every fifth person left an address is not a question to count.
  const found = BY_VALUE.find(
    ({ looks }) =>
      values.filter((value) => value.length <= LONGEST_LOOKED_AT && looks.test(value)).length * 5 >
      values.length,
  );
  return found ? REASONS[found.why] : null;
}
