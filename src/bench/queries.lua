-- Asks one search after another, as they stand in the file that BENCH_QUERIES names; each connection goes round them all.
local paths = {}
for line in io.lines(os.getenv("BENCH_QUERIES")) do
  local parameters = line:gsub("[^%w%-%.~=&_*:'()]", function(c)
    return string.format("%%%02X", c:byte())
  end)
  table.insert(paths, "/search?" .. parameters)
end
local next = 0

request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next])
end
