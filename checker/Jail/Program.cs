using Checker.Jail;
using Checker.Jail.Probing;

if (args[0] == Looking.Word)
    return Looking.Run(args[1..]);

// Arguments: filter, limits, judge, user, writable folder, readable paths, --, program and its arguments. The judge reads what is written before the ready line as our failure.
var step = Steps.Take(Plan.Read(args));
Kernel.Say(2, $"{step} failed with errno {System.Runtime.InteropServices.Marshal.GetLastSystemError()}\n");
return 125;
