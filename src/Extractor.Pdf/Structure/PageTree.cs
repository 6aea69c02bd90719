using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Finds a file's pages in order.</summary>
internal sealed class PageTree(ObjectStore store)
{
    /// <summary>Work that looking at one node is worth, in bytes.</summary>
    private const int NodeWork = 64;

    private readonly List<PageNode> pages = [];
    private readonly HashSet<PdfDictionary> above = [];

    public static IReadOnlyList<PageNode> Read(ObjectStore store)
    {
        var tree = new PageTree(store);
        tree.ReadRoot();
        if (tree.pages.Count == 0 && store.Rebuild("The page tree holds no page.")) tree.ReadRoot();
        if (tree.pages.Count == 0) tree.CollectPages();
        return tree.pages;
    }

    private void ReadRoot()
    {
        var root = store.GetDictionary(store.Trailer, "Root");
        if (store.GetDictionary(root, "Pages") is { } pages) ReadNode(new(pages, null, null, null, null), 0);
    }

    private void ReadNode(PageNode node, int depth)
    {
        store.Budget.Charge(NodeWork);
        if (depth > store.Limits.PageTreeDepth)
        {
            throw new PdfException(PdfFault.TooLarge, $"The page tree has more than {store.Limits.PageTreeDepth} levels.");
        }
        var dictionary = node.Dictionary;
        node = node with
        {
            Resources = dictionary["Resources"] ?? node.Resources,
            MediaBox = dictionary["MediaBox"] ?? node.MediaBox,
            CropBox = dictionary["CropBox"] ?? node.CropBox,
            Rotate = dictionary["Rotate"] ?? node.Rotate,
        };
        if (store.Get<PdfArray>(dictionary, "Kids") is not { } kids)
        {
            // A node called Pages without kids is an empty branch, not a page.
            if (store.GetName(dictionary, "Type") != "Pages" || dictionary["Contents"] is not null) Add(node);
            return;
        }
        if (!above.Add(dictionary)) return;
        foreach (var kid in kids.Items)
        {
            store.Budget.Charge(NodeWork);
            if (store.AsDictionary(kid) is { } child) ReadNode(node with { Dictionary = child }, depth + 1);
        }
        above.Remove(dictionary);
    }

    private void Add(PageNode node)
    {
        if (pages.Count >= store.Limits.Pages) throw new PdfException(PdfFault.TooLarge, $"The file has more than {store.Limits.Pages} pages.");
        pages.Add(node);
    }

    /// <summary>Without a tree, every object that says it is a page is one.</summary>
    private void CollectPages()
    {
        foreach (var number in store.Numbers.ToList())
        {
            store.Budget.Charge(NodeWork);
            if (store.Resolve(new PdfReference(number)) is PdfDictionary page && store.GetName(page, "Type") == "Page")
            {
                Add(new(page, page["Resources"], page["MediaBox"], page["CropBox"], page["Rotate"]));
            }
        }
    }
}
