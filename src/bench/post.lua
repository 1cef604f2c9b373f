-- Posts a note per request as someone signed in: each with an id of its own, so that none is taken for a double.
local form = { ["Content-Type"] = "application/x-www-form-urlencoded", ["Cookie"] = os.getenv("BENCH_COOKIE") or "" }
local token = os.getenv("BENCH_TOKEN") or ""

-- Seeded by the clock: a second run must not send the ids of the first.
math.randomseed(os.time())

local function uuid()
  return (string.gsub("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx", "x", function()
    return string.format("%x", math.random(0, 15))
  end))
end

request = function()
  -- The same words again, soon after, would be taken for the note that is there.
  local id = uuid()
  local body = "audience=PUBLIC&body=A+note+of+the+benchmark+" .. id .. "&id=" .. id .. "&_csrf=" .. token
  return wrk.format("POST", nil, form, body)
end
