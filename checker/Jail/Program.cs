using Checker.Jail;

// Arguments: filter, limits, user, writable folder, readable paths, --, program and its arguments. The judge reads what is written before the ready line as our failure.
var plan = Plan.Read(args);
var step = Steps.Take(plan);
Kernel.Say(2, $"{step} failed with errno {System.Runtime.InteropServices.Marshal.GetLastSystemError()}\n");
return 125;
