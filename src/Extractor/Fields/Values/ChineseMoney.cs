namespace Extractor.Fields.Values;

/// <summary>Money spelled out, as on receipts and in contracts: 人民币叁万伍仟元整, 壹佰元伍角.</summary>
internal static class ChineseMoney
{
    /// <summary>Null where the whole text is not such an amount.</summary>
    public static Money? Parse(string text)
    {
        var folded = Folding.Compact(text).Replace("人民币", "", StringComparison.Ordinal).TrimStart(':');
        if (ChineseNumeral.Read(folded, 0) is not { } yuan || yuan.End >= folded.Length || folded[yuan.End] is not ('元' or '圆')) return null;
        var at = yuan.End + 1;
        var value = yuan.Value;
        var halfDigit = 0.5m;
        foreach (var (name, worth) in new[] { ('角', 0.1m), ('分', 0.01m) })
        {
            var from = at < folded.Length && folded[at] == '零' ? at + 1 : at;
            if (ChineseNumeral.Read(folded, from) is not { Length: 1 } part || part.End >= folded.Length || folded[part.End] != name) continue;
            value += part.Value * worth;
            halfDigit = worth / 2;
            at = part.End + 1;
        }
        if (at < folded.Length && folded[at] is '整' or '正') at++;
        return at == folded.Length ? new Money(value, halfDigit) : null;
    }
}
