using Checker.Cli;

Telemetry.Decline();
return await CheckApp.RunAsync(args, Screen.OfTerminal(args), Environment.CurrentDirectory, home: AppContext.BaseDirectory);
