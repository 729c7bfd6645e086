namespace Checker.Cli.Updating;

/// <summary>An exercise that an update brings.</summary>
internal sealed record NewExercise(string Id, string Title, int Minutes);
