#!/bin/sh
# Runs workerd ("$@") so that it never outlives the starter: when stdin ends, whoever held the other end is gone, however it
# died, and workerd is killed. Not a Node script: a guard must cost nothing and have nothing in it that can fail.
#   0  the life line     1, 2  workerd's own output     3  control messages     4  the lock of the data directory
# Lock and output are passed on: the lock lasts until workerd too is gone, and the end of the output says that it is.
if setpriv --pdeathsig KILL true 2>/dev/null; then
  set -- setpriv --pdeathsig KILL "$@" # the kernel kills workerd should this guard be killed
fi
"$@" </dev/null &
child=$!
echo "{\"event\":\"child\",\"pid\":$child}" >&3
exec >/dev/null 2>&1 3>&-
read -r _
kill -KILL "$child"
wait "$child"
