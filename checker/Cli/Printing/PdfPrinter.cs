using System.Diagnostics;
using Checker.Grading;

namespace Checker.Cli.Printing;

/// <summary>Prints a page from disk by a browser without a window.</summary>
internal static class PdfPrinter
{
    /// <param name="date">Of what is printed: the file is the same whenever that is.</param>
    /// <param name="pdf">Takes the place of an older one only when it is whole.</param>
    /// <exception cref="UsageException">The browser printed nothing.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, and the browser ended.</exception>
    public static async Task PrintAsync(string browser, string page, string pdf, DateOnly date, CancellationToken cancel)
    {
        // A profile of its own: with the user's, the page would be handed to the window that is open.
        var work = Directory.CreateTempSubdirectory("memory-in-pairs-print-");
        try
        {
            var unfinished = Path.Combine(work.FullName, "book.pdf");
            var start = new ProcessStartInfo(browser, Arguments(work.FullName, page, unfinished)) { WorkingDirectory = work.FullName };
            var (exitCode, _, errors) = await ChildProcess.RunAsync(start, cancel);
            var bytes = File.Exists(unfinished) ? await File.ReadAllBytesAsync(unfinished, cancel) : [];
            if (exitCode != 0 || !IsWhole(bytes))
                throw new UsageException($"{browser} printed no PDF (exit code {exitCode}); set {InstalledBrowser.Variable} to another browser. It said: {LastLine(errors)}");
            PdfDates.Set(bytes, date);
            // The temporary folder may be on another disk, from which no file is moved at once.
            var beside = pdf + ".new";
            await File.WriteAllBytesAsync(beside, bytes, cancel);
            File.Move(beside, pdf, overwrite: true);
        }
        finally
        {
            Remove(work);
        }
    }

    private static IEnumerable<string> Arguments(string work, string page, string pdf)
    {
        yield return "--headless";
        yield return "--disable-gpu";
        yield return "--no-first-run";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return $"--user-data-dir={Path.Combine(work, "profile")}";
        // Chromium has no sandbox for root, as whom containers run; the page is ours and has no script.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
            yield return "--no-sandbox";
        yield return "--no-pdf-header-footer";
        yield return "--generate-pdf-document-outline";
        yield return $"--print-to-pdf={pdf}";
        yield return new Uri(page).AbsoluteUri;
    }

    private static bool IsWhole(byte[] pdf) =>
        pdf.AsSpan().StartsWith("%PDF-"u8) && pdf.AsSpan(Math.Max(0, pdf.Length - 32)).IndexOf("%%EOF"u8) >= 0;

    private static string LastLine(string errors) => errors.Trim() is { Length: > 0 } said ? said.Split('\n')[^1].Trim() : "nothing";

    private static void Remove(DirectoryInfo work)
    {
        try
        {
            work.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A helper of the browser may still be closing its profile; the system empties its temporary folder.
        }
    }
}
