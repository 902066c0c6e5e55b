// Types of the three committed contracts, written to generated/ (not committed: the contracts are).
import { mkdir, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const contracts = {
  survey: "../../survey-service/openapi/survey.yaml",
  ward: "../../ward-service/openapi/ward.yaml",
  kinerja: "../../kinerja-service/openapi/kinerja.yaml",
};

await mkdir(new URL("generated/", import.meta.url), { recursive: true });
for (const [name, contract] of Object.entries(contracts)) {
  const types = astToString(await openapiTS(new URL(contract, import.meta.url)));
  await writeFile(new URL(`generated/${name}.ts`, import.meta.url), types);
  console.log(`${name}: ${types.split("\n").length} lines of types`);
}
