// Opens the UI as an administrator would: every operation of the three documents, group by group, on a wide screen, and the first of each
// group on that of a telephone; looks for critical and serious faults of accessibility (axe); executes a call of each kind.
// Usage: node browse.mjs ORIGIN SCREENSHOT, with an access token in XEPLOAI_TOKEN
import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [origin, screenshot] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screens = {
  wide: { viewport: { width: 1400, height: 1800 }, mostOfGroup: Infinity },
  narrow: { viewport: { width: 390, height: 844 }, mostOfGroup: 1 },
};

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
  assert.deepEqual(await faults(page, "body"), [], `${document} is accessible`);
}

async function faults(page, place) {
  return page.evaluate(async (place) => {
    const { violations } = await window.axe.run(place, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "critical" || impact === "serious")
      .map(({ id, nodes }) => `${id}: ${nodes.length} times, first ${nodes[0].html.slice(0, 200)}`);
  }, place);
}

/** Opens operations one at a time, ready to be tried out, looks for faults, and executes what is to be executed. */
async function openOperations(page, document, { screen, mostOfGroup }) {
  const times = [];
  for (const group of await page.locator(".opblock-tag-section").all()) {
    const head = group.locator(".opblock-tag");
    await head.click();
    for (const operation of (await group.locator(".opblock").all()).slice(0, mostOfGroup)) {
      times.push(await openOperation(operation));
      const name = await operation.getAttribute("id");
      assert.deepEqual(await faults(page, ".opblock.is-open"), [], `${name} on a ${screen} screen`);
      const call = calls.find((call) => call.document === document && name.endsWith(`-${call.operation}`));
      if (call && screen === "wide") await execute(page, operation, call);
      if (document === "rating-service" && times.length === 1) await page.screenshot({ path: screenshot.replace(".png", `-${screen}.png`) });
      await operation.locator(".opblock-summary-control").click();
      await operation.locator(".opblock-body").waitFor({ state: "detached" });
    }
    await head.click();
  }
  console.log(`ok: ${document}, ${times.length} operations on a ${screen} screen, each open within ${Math.max(...times)} ms`);
}

/** Returns how long it took, in milliseconds. */
async function openOperation(operation) {
  const began = Date.now();
  await operation.locator(".opblock-summary-control").click();
  await operation.locator(".responses-table").first().waitFor();
  const took = Date.now() - began;
  await operation.getByRole("button", { name: /try it out/i }).click();
  return took;
}

async function execute(page, block, { document, operation, fill = {}, version, expected }) {
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
const strangers = [];
const errors = [];

async function browse(screen, document) {
  const { viewport, mostOfGroup } = screens[screen];
  const page = await browser.newPage({ viewport, extraHTTPHeaders: { authorization: `Bearer ${process.env.XEPLOAI_TOKEN}` } });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) strangers.push(url);
  });
  await page.addInitScript(axe);
  await page.goto(`${origin}/`);
  assert.match(page.url(), /\/ui\/?/, "the root leads to the UI");
  await open(page, document);
  await openOperations(page, document, { screen, mostOfGroup });
  await page.close();
}

try {
  // the longest first, two at a time: each page has a process of its own
  const rounds = ["wide", "narrow"].flatMap((screen) => ["rating-service", "member-service", "gateway"].map((document) => [screen, document]));
  const next = async () => {
    while (rounds.length > 0) await browse(...rounds.shift());
  };
  await Promise.all([next(), next()]);
  assert.deepEqual(errors, [], "no script of the page fails");
  assert.deepEqual(strangers, [], "nothing is loaded from outside");
} finally {
  await browser.close();
}
