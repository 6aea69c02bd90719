namespace Extractor.Pdf;

/// <summary>Bounds the time hostile bytes can take: everything that loops over them pays for it here.</summary>
internal sealed class WorkBudget
{
    private readonly long eachPage;
    private long leftOfFile;
    private long leftOfPage;

    public WorkBudget(long file, long eachPage)
    {
        this.eachPage = eachPage;
        (leftOfFile, leftOfPage) = (file, eachPage);
    }

    public void StartPage() => leftOfPage = eachPage;

    /// <exception cref="PdfException">The budget is spent.</exception>
    public void Charge(long work)
    {
        leftOfFile -= work;
        leftOfPage -= work;
        if (leftOfPage < 0) throw new PdfException(PdfFault.TooLarge, "Reading takes more work than one page may take.");
        if (leftOfFile < 0) throw new PdfException(PdfFault.TooLarge, "Reading takes more work than a file of this size may take.");
    }
}
