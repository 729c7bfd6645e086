namespace MemoryTests.Dashboards;

/// <summary>Code whose charts are under test: are they gone when nobody uses them any more? It hears what becomes of each of its charts.</summary>
public abstract class Dashboard
{
    /// <summary>Whether the finalizer of a chart has to run although the chart was disposed.</summary>
    public virtual bool NeedsFinalizers => false;

    public virtual void Opened(Chart chart)
    {
    }

    public virtual void Drawn(Chart chart)
    {
    }

    public virtual void Closed(Chart chart)
    {
    }

    public virtual void Finalized(Chart chart)
    {
    }
}
