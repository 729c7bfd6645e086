namespace Checker.Memory.Trials;

/// <summary>A trial that is no more than a delegate.</summary>
internal interface IWork
{
    Delegate Work { get; }
}
