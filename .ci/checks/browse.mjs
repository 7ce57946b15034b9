// Opens the UI as an administrator would: the first operation of each group of the three documents, on a wide screen and on that
// of a telephone; looks for critical and serious faults of accessibility (axe); executes a call of each kind.
// Usage: node browse.mjs ORIGIN SCREENSHOT
import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [origin, screenshot] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const documents = ["gateway", "member-service", "rating-service"];
const screens = { wide: { width: 1400, height: 1800 }, narrow: { width: 390, height: 844 } };

const calls = [
  { document: "gateway", operation: "getDistrictReport", fill: { unit: "917", period: "2022" }, expected: "Đảng bộ phường Thới Long" },
  { document: "member-service", operation: "getUnitByCode", fill: { code: "31156", on: "2022-12-31" }, expected: "Thới Long" },
  { document: "member-service", operation: "getMember", expected: "standing" },
  { document: "member-service", operation: "changeMember", version: "/api/v1/members/", expected: "Nguyễn Văn Thí Nghiệm" },
  { document: "rating-service", operation: "listSchemes", fill: { year: "2022" }, expected: "P2019" },
  { document: "rating-service", operation: "queryCampaigns", expected: "campaigns" },
];

async function open(page, document) {
  await page.goto(`${origin}/ui/?urls.primaryName=${document}`);
  await page.locator(".info .title", { hasText: document }).waitFor({ timeout: 30_000 });
  await page.locator(".opblock-tag").first().waitFor();
  assert.equal(await page.locator(".opblock").count(), 0, `${document} opens collapsed`);
  const tags = page.locator(".opblock-tag[data-is-open=false]");
  while (await tags.count()) await tags.first().click();
}

async function faults(page, place) {
  return page.evaluate(async (place) => {
    const { violations } = await window.axe.run(place, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "critical" || impact === "serious")
      .map(({ id, nodes }) => `${id}: ${nodes.length} times, first ${nodes[0].html.slice(0, 200)}`);
  }, place);
}

/** Opens the first operation of each group, ready to be tried out, and looks for faults. */
async function openFirst(page, document, screen) {
  assert.deepEqual(await faults(page, "body"), [], `${document} is accessible on a ${screen} screen`);
  let count = 0;
  for (const group of await page.locator(".opblock-tag-section").all()) {
    const operation = group.locator(".opblock").first();
    const summary = operation.locator(".opblock-summary-control");
    await summary.click();
    await operation.getByRole("button", { name: /try it out/i }).click();
    await operation.locator(".responses-table").first().waitFor();
    assert.deepEqual(await faults(page, ".opblock.is-open"), [], `${await operation.getAttribute("id")} on a ${screen} screen`);
    await summary.click();
    count++;
  }
  console.log(`ok: ${document}, ${count} operations on a ${screen} screen`);
}

async function execute(page, { document, operation, fill = {}, version, expected }) {
  const block = page.locator(`.opblock[id$="-${operation}"]`);
  await block.locator(".opblock-summary-control").click();
  const tryOut = block.getByRole("button", { name: /try it out/i });
  if (await tryOut.count()) await tryOut.click();
  const values = { ...fill };
  if (version) {
    const id = await block.locator('tr[data-param-name="id"] input').inputValue();
    values["If-Match"] = await page.evaluate(async (path) => (await fetch(path)).headers.get("ETag"), version + id);
  }
  for (const [name, value] of Object.entries(values)) await block.locator(`tr[data-param-name="${name}"] input`).first().fill(value);
  await block.getByRole("button", { name: /execute/i }).click();
  const answer = block.locator(".live-responses-table");
  await answer.waitFor({ timeout: 30_000 });
  const text = await answer.innerText();
  assert.match(text, /\b200\b/, `${operation} answers 200: ${text.slice(0, 500)}`);
  assert.ok(text.includes(expected), `${operation} answers with ${expected}: ${text.slice(0, 500)}`);
  console.log(`ok: ${document} ${operation}`);
}

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const strangers = [];
  const errors = [];
  for (const [screen, viewport] of Object.entries(screens)) {
    const page = await browser.newPage({ viewport });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) strangers.push(url);
    });
    await page.addInitScript(axe);
    await page.goto(`${origin}/`);
    assert.match(page.url(), /\/ui\/?/, "the root leads to the UI");
    for (const document of documents) {
      await open(page, document);
      await openFirst(page, document, screen);
      if (screen === "wide") {
        for (const call of calls.filter((call) => call.document === document)) await execute(page, call);
      }
      if (document === "gateway") await page.screenshot({ path: screenshot.replace(".png", `-${screen}.png`) });
    }
    await page.close();
  }
  assert.deepEqual(errors, [], "no script of the page fails");
  assert.deepEqual(strangers, [], "nothing is loaded from outside");
} finally {
  await browser.close();
}
