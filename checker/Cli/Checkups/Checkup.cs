namespace Checker.Cli.Checkups;

/// <summary>One thing of the machine that the course relies on, and how to look at it.</summary>
/// <param name="IsOptional">The learner can do without it.</param>
internal sealed record Checkup(string Name, Func<CancellationToken, Task<Finding>> LookAsync, bool IsOptional = false)
{
    public async Task<Diagnosis> RunAsync(CancellationToken cancel)
    {
        try
        {
            return new Diagnosis(Name, IsOptional, await LookAsync(cancel));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Diagnosis(Name, IsOptional, new Finding($"it could not be looked at: {e.Message}", "Make the clone's folders writable for yourself."));
        }
    }
}
