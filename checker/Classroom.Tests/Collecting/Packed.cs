using System.Buffers.Binary;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Checker.Classroom.Tests.Collecting;

/// <summary>Archives, honest and not.</summary>
internal static class Packed
{
    public const int Link = 0xA1FF;
    public const int Device = 0x21B6;

    public static byte[] Zip(params IReadOnlyList<(string Name, string Text)> files) => Zip(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text), 0)));

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content, int Mode)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, mode) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.ExternalAttributes = mode << 16;
                // The same bytes whenever it is packed.
                entry.LastWriteTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Tar(params IReadOnlyList<TarEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var entry in entries)
                tar.WriteEntry(entry);
        }

        return bytes.ToArray();
    }

    public static TarEntry File(string name, string text) => new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) };

    public static TarEntry Entry(TarEntryType type, string name, string? target = null)
    {
        var entry = new PaxTarEntry(type, name);
        if (target is not null)
            entry.LinkName = target;
        return entry;
    }

    public static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(content);
        return bytes.ToArray();
    }

    /// <summary>A zip whose list of entries says something else of the first one: at an offset of its record there, as the format has it.</summary>
    public static byte[] Declaring(byte[] zip, int offset, uint value)
    {
        var record = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(record + offset), value);
        return zip;
    }

    /// <summary>Marks the first entry of a zip as encrypted.</summary>
    public static byte[] Encrypted(byte[] zip)
    {
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        return zip;
    }
}
