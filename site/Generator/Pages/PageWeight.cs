using System.IO.Compression;
using Checker.Course;
using Site.Generator.Dialect;
using Site.Theme;

namespace Site.Generator.Pages;

/// <summary>Pages stay light: whoever reads on a train should not wait for one.</summary>
internal static class PageWeight
{
    /// <summary>
    /// Packed bytes of HTML. The heaviest page of the course has some 10,000; at twice that and more a lesson has become two, and a page that shows
    /// data by the row should show a part of it.
    /// </summary>
    public const int Most = 30 * 1024;

    /// <summary>The packed bytes of a page that has too many; 0 for one that has not.</summary>
    public static int Excess(byte[] content)
    {
        // Packing takes a quarter of a megabyte for its own tables each time; nearly all pages fit by what is shorter to reckon.
        if (content.Length <= Most || LetterByLetter(content) <= Most || Packed(content, CompressionLevel.Fastest) <= Most)
            return 0;
        return Packed(content, CompressionLevel.SmallestSize) is var packed && packed > Most ? packed : 0;
    }

    /// <summary>A class's page is as long as the class, and lies on its teacher's disk.</summary>
    public static IEnumerable<Defect> TooHeavy(IEnumerable<FinishedPage> pages, SiteMap map) =>
        from page in pages
        where page.Excess > 0 && page.Address != Addresses.Class
        select new Defect(map.FileOf(page.Address) ?? page.Address, 0, FormattableString.Invariant(
            $"becomes a page of {page.Excess:N0} bytes gzip, and a page may have {Most:N0}; make two of it, or show less"));

    /// <summary>The bytes of a code that only gives frequent bytes fewer bits (Shannon's): a packing that finds repetitions, too, needs fewer.</summary>
    private static long LetterByLetter(byte[] content)
    {
        Span<int> counts = stackalloc int[256];
        foreach (var letter in content)
            counts[letter]++;
        long bits = 0;
        foreach (var count in counts)
            bits += count == 0 ? 0 : count * (long)Math.Ceiling(Math.Log2((double)content.Length / count));
        return bits / 8;
    }

    public static int Packed(byte[] content, CompressionLevel level)
    {
        using var packed = new CountingStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
            gzip.Write(content);
        return packed.Count;
    }

    /// <summary>Packed bytes are counted and not kept.</summary>
    private sealed class CountingStream : Stream
    {
        public int Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Count;

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Count += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
