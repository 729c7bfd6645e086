using System.Text;

namespace Checker.Grading.Working;

/// <summary>Keeps what a worker prints, up to a limit.</summary>
internal sealed class CappedOutput(int limit)
{
    private readonly StringBuilder _text = new();

    public bool IsFull { get; private set; }

    public string Text
    {
        get
        {
            lock (_text)
                return _text.ToString();
        }
    }

    /// <summary>Reads to the end, and on past the limit, so that a full pipe never blocks the worker before it is ended.</summary>
    public async Task ReadAsync(StreamReader reader)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is > 0 and var count)
        {
            lock (_text)
            {
                _text.Append(buffer, 0, Math.Min(count, limit - _text.Length));
                IsFull |= _text.Length >= limit;
            }
        }
    }
}
