using System.Diagnostics;
using OpenTelemetry;

namespace MamaCare.WebApi.Common;

/// <summary>Takes the address out of what is told to a collector: it holds patients' ids and, on two old routes, a PIN.</summary>
/// <remarks>The pattern of the route stays, for it says which operation was slow.</remarks>
internal sealed class Traces : BaseProcessor<Activity>
{
    private const string Route = "http.route";

    private static readonly string[] Addresses = ["url.query", "url.full", "http.target", "http.url"];

    public override void OnEnd(Activity data)
    {
        if (data.Kind is not ActivityKind.Server) return;

        data.SetTag("url.path", data.GetTagItem(Route));
        foreach (var address in Addresses) data.SetTag(address, null);
    }
}
