// The main job through the three contracts, typed: register -> survey -> response -> IKM, census -> indicators,
// ranking -> explanation. `npm run walk` runs it against the local stack of deploy/up with the example loaded;
// running it again changes nothing.
import { readFileSync } from "node:fs";
import createClient, { type Client } from "openapi-fetch";
import type { paths as Kinerja } from "./generated/kinerja.ts";
import type { paths as Survey } from "./generated/survey.ts";
import type { paths as Ward } from "./generated/ward.ts";

const REGION = "32.07";
const FACILITY = "P3207210201";
const WITH_BEDS = "P3207100101";
const SURVEY = "01941f29-7c00-7a64-8c9b-3f1f0a6b7c01";
const RESPONSE = "01941f29-7c00-7a64-8c9b-3f1f0a6b7c02";

const environment = process.env;
const data = environment["LOCAL_DATA_DIR"] ?? new URL("../local/data", import.meta.url).pathname;

function url(variable: string, port: number): string {
  return `http://127.0.0.1:${environment[variable] ?? port}`;
}

function client<Paths extends object>(baseUrl: string, role: string): Client<Paths> {
  const token = readFileSync(decodeURIComponent(`${data}/tokens/${role}`), "utf8");
  return createClient<Paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
}

const survey = client<Survey>(url("LOCAL_SURVEY_PORT", 8081), "dinkes");
const ward = client<Ward>(url("LOCAL_WARD_PORT", 8082), "dinkes");
const kinerja = client<Kinerja>(url("LOCAL_KINERJA_PORT", 8083), "dinkes");

/** The body of a good answer; a problem ends the walk with what it says. */
function body<T>(step: string, answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${step}: ${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}

function check(step: string, holds: boolean, seen: unknown): void {
  if (!holds) {
    throw new Error(`${step}: unexpected ${JSON.stringify(seen)}`);
  }
  console.log(`${step}: ${JSON.stringify(seen)}`);
}

// --- register: from kinerja-service to the other two -----------------------------------------------------------------
const facility = body(
  "facility",
  await kinerja.GET("/v1/facilities/{facility}", { params: { path: { facility: FACILITY } } }),
);
const push = body(
  "push",
  await kinerja.POST("/v1/regions/{region}/register-pushes", { params: { path: { region: REGION } } }),
);
check("register pushed", push.items.every((delivery) => delivery.report.stored), push.facilities);

// --- survey, response, IKM -------------------------------------------------------------------------------------------
const path = { survey: SURVEY };
body(
  "survey",
  await survey.PUT("/v1/surveys/{survey}", {
    params: { path },
    body: {
      facility: FACILITY,
      questionnaire: "skm-2017-v1",
      title: "SKM semester I 2026 (uji kontrak)",
      periodStart: "2026-01-01",
      periodEnd: "2026-06-30",
      population: 4384,
      note: null,
    },
  }),
);
async function act(action: "OPEN" | "CLOSE"): Promise<void> {
  const { response, data: now } = await survey.GET("/v1/surveys/{survey}", { params: { path } });
  if (now?.allowedActions.includes(action)) {
    body(
      action,
      await survey.POST("/v1/surveys/{survey}/transitions", {
        params: { path, header: { "If-Match": response.headers.get("ETag") ?? "" } },
        body: { action, reason: "uji kontrak" },
      }),
    );
  }
}
const before = body("survey", await survey.GET("/v1/surveys/{survey}", { params: { path } }));
if (before.state === "DRAFT" || before.state === "OPEN") {
  await act("OPEN");
  body(
    "response",
    await survey.PUT("/v1/surveys/{survey}/responses/{response}", {
      params: { path: { survey: SURVEY, response: RESPONSE } },
      body: {
        unit: "SEMUA",
        collectedAt: "2026-02-03T09:15:00+07:00",
        answers: {
          PERSYARATAN: 3,
          PROSEDUR: 3,
          WAKTU: 3,
          BIAYA: 4,
          PRODUK: 3,
          KOMPETENSI: 4,
          PERILAKU: 4,
          PENGADUAN: 3,
          SARPRAS: 3,
        },
        sex: "P",
        age: 34,
      },
    }),
  );
  await act("CLOSE");
}
const ikm = body("ikm", await survey.GET("/v1/surveys/{survey}/ikm", { params: { path } }));
// six threes and three fours are 30 of 36
check("IKM of one response", ikm.result.ikm.value === 83.33, ikm.result.ikm.value);
const published = body(
  "facility ikm",
  await survey.GET("/v1/facilities/{facility}/ikm", {
    params: { path: { facility: FACILITY }, query: { period: "2025" } },
  }),
);
check(`IKM 2025 of ${facility.name}`, published.result.ikm.value === 78.74, published.result.ikm.value);

// --- census, indicators ----------------------------------------------------------------------------------------------
const sheets = body(
  "census",
  await ward.GET("/v1/facilities/{facility}/wards/{ward}/census", {
    params: { path: { facility: WITH_BEDS, ward: "RI-UMUM" }, query: { period: "2025-01", limit: 1 } },
  }),
);
check("first census sheet", sheets.items.length === 1, sheets.items[0]?.date);
const indicators = body(
  "indicators",
  await ward.GET("/v1/facilities/{facility}/indicators", {
    params: { path: { facility: WITH_BEDS }, query: { period: "2025" } },
  }),
);
check(
  "bed indicators 2025",
  indicators.indicators.length >= 6,
  indicators.indicators.map((figure) => `${figure.indicator} ${figure.value} ${figure.unit}`),
);

// --- ranking, explanation --------------------------------------------------------------------------------------------
const rankings = body(
  "rankings",
  await kinerja.GET("/v1/rankings", { params: { query: { region: REGION, period: "2025" } } }),
);
const ranking = rankings.items[0];
if (ranking === undefined) {
  throw new Error("no ranking of 2025: is the example loaded?");
}
const entries = body(
  "entries",
  await kinerja.GET("/v1/rankings/{ranking}/entries", {
    params: { path: { ranking: ranking.ranking }, query: { limit: 200 } },
  }),
);
check("ranked", entries.items.length === 34, entries.items.length);
const first = entries.items[0]!;
const explanation = body(
  "explanation",
  await kinerja.GET("/v1/rankings/{ranking}/entries/{facility}/explanation", {
    params: { path: { ranking: ranking.ranking, facility: first.facility } },
  }),
);
check("explained", explanation !== undefined, `${first.name}: kelompok ${first.kelompok}, rank ${first.rank}`);
