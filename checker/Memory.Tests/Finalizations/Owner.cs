namespace Checker.Memory.Tests.Finalizations;

internal sealed class Owner : IDisposable
{
    ~Owner()
    {
    }

    public void Dispose() => GC.SuppressFinalize(this);
}
