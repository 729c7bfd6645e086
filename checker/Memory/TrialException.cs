using System.Globalization;

namespace Checker.Memory;

/// <summary>A trial threw. The exception inside is its own; the message says how to run the same call again.</summary>
public sealed class TrialException : Exception
{
    private TrialException(string message, Exception inner) : base(message, inner)
    {
    }

    internal static TrialException From(string what, Seed seed, int size, Exception inner) => new(
        string.Create(CultureInfo.InvariantCulture,
            $"""
             {what} threw {inner.GetType().Name} with {seed} and {size:N0} items:

                 {inner.Message}

             The same call again: trial.Answer(trial.Input(new Seed({seed.Value}), {size}))
             """),
        inner);
}
