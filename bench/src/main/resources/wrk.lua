-- Asks, with the token of XEPLOAI_TOKEN, for the lines of a file in turn: the status that is expected, the path, and what goes into If-None-Match.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  requests, expected, failures = {}, 200, 0
  for line in io.lines(args[1]) do
    local status, path, etag = line:match("^(%d+)\t([^\t]*)\t(.*)$")
    expected = tonumber(status)
    local headers = { ["Authorization"] = "Bearer " .. os.getenv("XEPLOAI_TOKEN") }
    if etag ~= "" then headers["If-None-Match"] = etag end
    table.insert(requests, wrk.format("GET", path, headers))
  end
  at = number * math.floor(#requests / 2)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function response(status)
  if status ~= expected then failures = failures + 1 end
end

function done(summary, latency)
  local failures = 0
  for _, thread in ipairs(threads) do failures = failures + thread:get("failures") end
  local broken = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format(
    'RESULT {"requests": %d, "failures": %d, "broken": %d, "micros": %d, "p50": %d, "p90": %d, "p95": %d, "p99": %d, "longest": %d}\n',
    summary.requests, failures, broken, summary.duration, latency:percentile(50), latency:percentile(90), latency:percentile(95),
    latency:percentile(99), latency.max))
end
