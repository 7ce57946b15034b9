// Shows the three documents. What the library leaves to be wished for by keyboards and screen readers is mended here.

const named = {
  select: "Tài liệu API",
  servers: "Máy chủ",
  "examples-select-element": "Ví dụ",
  "content-type": "Kiểu nội dung",
  "operation-filter-input": "Lọc theo nhóm",
};

function label(control) {
  if (control.ariaLabel) return;
  const parameter = control.closest("tr[data-param-name]")?.dataset.paramName;
  const known = [control.id, ...control.classList].find((name) => name in named);
  control.ariaLabel = parameter ?? named[known] ?? "Giá trị";
}

function mend(root) {
  root.querySelectorAll("select, input, textarea").forEach(label);
  root.querySelectorAll("pre, .table-container, .opblock-description-wrapper").forEach((block) => (block.tabIndex = 0));
}

// A link within the button that opens an operation cannot be reached by keyboard; the address changes without it.
const plainNames = ({ React }) => ({
  components: {
    DeepLink: ({ text }) => React.createElement("span", null, text),
    DarkModeToggle: () => null,
  },
});

// Ids differ from system to system: the examples of a document name things that this one has.

const first = {
  unit: "/api/v1/units?limit=1",
  under: "/api/v1/units?limit=1",
  root: "/api/v1/units?limit=1",
  campaign: "/api/v1/campaigns?limit=1",
};

async function firstId(address) {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? (await answer.json()).items?.[0]?.id : undefined;
}

async function useOwnIds(api) {
  const asked = new Map();
  const idAt = (address) => asked.get(address) ?? asked.set(address, firstId(address)).get(address);
  const operations = Object.entries(api.paths ?? {}).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ parameters = [] }) => parameters.map((parameter) => ({ path, parameter }))));
  await Promise.all(operations.map(async ({ path, parameter }) => {
    if (!/\/(UUID|IdOrCode)$/.test(parameter.schema?.$ref) && parameter.schema?.format !== "uuid") return;
    const collection = path.split("/{")[0];
    const address = parameter.name === "id" && parameter.in === "path" ? `${collection}?limit=1` : first[parameter.name];
    const id = address && (parameter.required || parameter.in === "path") ? await idAt(address) : undefined;
    if (id) parameter.example = id;
  }));
  return api;
}

const ownIds = () => ({
  statePlugins: {
    spec: { wrapActions: { updateJsonSpec: (show) => async (api) => show(await useOwnIds(api)) } },
  },
});

// To show one operation the library works through the document that it is given, which takes seconds for a large one: it is given a part.
// Problems, which are most of the answers, are shown there by their examples, and in full once, among the schemas.

/** What a document has at a path, with the components to which that refers. */
function excerpt(api, [section, name]) {
  const part = { ...api, paths: {}, components: {} };
  const follow = (value) => {
    if (typeof value === "string" && value.startsWith("#/components/")) takeComponent(...value.split("/").slice(2));
    if (typeof value === "object") Object.values(value ?? {}).forEach(follow);
  };
  const takeComponent = (kind, name) => {
    const taken = (part.components[kind] ??= {});
    if (name in taken) return;
    const { type, description } = api.components[kind][name];
    taken[name] = name === "Problem" ? { type, description } : api.components[kind][name];
    follow(taken[name]);
  };
  const asked = api[section]?.[name];
  if (asked) part[section][name] = asked;
  follow(asked);
  return part;
}

const inParts = () => ({
  afterLoad() {
    const { resolveSubtree } = this.fn;
    this.fn.resolveSubtree = (api, path, options) => resolveSubtree(excerpt(api, path), path, options);
  },
});

const root = document.getElementById("swagger-ui");
new MutationObserver(() => mend(root)).observe(root, { childList: true, subtree: true });

SwaggerUIBundle({
  domNode: root,
  urls: ["gateway", "member-service", "rating-service"].map((name) => ({ name, url: `/openapi/${name}` })),
  "urls.primaryName": "gateway",
  docExpansion: "none",
  deepLinking: true,
  filter: true,
  syntaxHighlight: false,
  displayRequestDuration: true,
  validatorUrl: null,
  plugins: [plainNames, ownIds, inParts],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
});
