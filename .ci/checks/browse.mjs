// Opens the UI as an administrator would, and executes one call of each of the three documents.
// Usage: node browse.mjs ORIGIN SCREENSHOT
import { chromium } from "playwright-core";
import assert from "node:assert/strict";

const [origin, screenshot] = process.argv.slice(2);
const calls = [
  { document: "gateway", operation: "getDistrictReport", fill: { unit: "917", period: "2022" }, expected: "Đảng bộ phường Thới Long" },
  { document: "member-service", operation: "getUnitByCode", fill: { code: "31156", on: "2022-12-31" }, expected: "Thới Long" },
  { document: "rating-service", operation: "listSchemes", fill: { year: "2022" }, expected: "P2019" },
];

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1800 } });
  const strangers = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) strangers.push(url);
  });

  await page.goto(`${origin}/`);
  assert.match(page.url(), /\/ui\/?/, "the root leads to the UI");
  for (const call of calls) {
    await page.selectOption(".topbar select", { label: call.document });
    const block = page.locator(`.opblock[id$="-${call.operation}"]`);
    await block.locator(".opblock-summary").first().click();
    await block.getByRole("button", { name: /try it out/i }).click();
    for (const [name, value] of Object.entries(call.fill)) {
      await block.locator(`tr[data-param-name="${name}"] input`).first().fill(value);
    }
    await block.getByRole("button", { name: /execute/i }).click();
    const answer = block.locator(".live-responses-table");
    await answer.waitFor({ timeout: 20_000 });
    const text = await answer.innerText();
    assert.match(text, /\b200\b/, `${call.operation} answers 200`);
    assert.ok(text.includes(call.expected), `${call.operation} answers with ${call.expected}`);
    console.log(`ok: ${call.document} ${call.operation}`);
    if (call.document === "gateway") await page.screenshot({ path: screenshot });
  }
  assert.deepEqual(strangers, [], "nothing is loaded from outside");
} finally {
  await browser.close();
}
