using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Checker.Memory.Allocations;

namespace Checker.Memory.Trials;

/// <summary>One input of a trial, ready to be run once.</summary>
internal abstract class Scene : IDisposable
{
    /// <summary>Runs the code under test and keeps its answer, so that the JIT cannot leave the work out.</summary>
    public abstract void Run();

    public abstract string AnswerAsJson();

    /// <summary>Gives the answer away and disposes the input only.</summary>
    public abstract object? TakeAnswer();

    public abstract void Dispose();
}

internal sealed class Scene<TInput, TAnswer>(Trial<TInput, TAnswer> trial, TInput input, Seed seed, int size) : Scene
{
    private static readonly JsonSerializerOptions Json = new() { IncludeFields = true, TypeInfoResolver = JsonTypeInfoResolver.Combine(PlainAnswers.Default, new DefaultJsonTypeInfoResolver()) };

    private TAnswer? _answer;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void Run()
    {
        try
        {
            _answer = trial.Answer(input);
        }
        catch (Exception thrown) when (trial.Explains(thrown))
        {
            throw TrialException.From(Code.NameOf(trial), seed, size, thrown);
        }

        Pending.Refuse(trial, _answer);
    }

    public override string AnswerAsJson() => JsonSerializer.Serialize(_answer, Json);

    public override object? TakeAnswer()
    {
        (input as IDisposable)?.Dispose();
        return _answer;
    }

    public override void Dispose()
    {
        (input as IDisposable)?.Dispose();
        // A task has nothing to dispose of, and refuses to while it runs.
        if (_answer is not Task)
            (_answer as IDisposable)?.Dispose();
    }
}
