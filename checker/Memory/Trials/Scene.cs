using System.Runtime.CompilerServices;
using System.Text.Json;

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

internal sealed class Scene<TInput, TAnswer>(Trial<TInput, TAnswer> trial, TInput input) : Scene
{
    private static readonly JsonSerializerOptions Json = new() { IncludeFields = true };

    private TAnswer? _answer;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override void Run() => _answer = trial.Answer(input);

    public override string AnswerAsJson() => JsonSerializer.Serialize(_answer, Json);

    public override object? TakeAnswer()
    {
        (input as IDisposable)?.Dispose();
        return _answer;
    }

    public override void Dispose()
    {
        (input as IDisposable)?.Dispose();
        (_answer as IDisposable)?.Dispose();
    }
}
