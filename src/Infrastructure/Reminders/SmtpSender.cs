using System.Collections.Concurrent;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MamaCare.Application.Common;
using MamaCare.Application.Reminders;
using MamaCare.Infrastructure.Health;
using Microsoft.Extensions.Options;
using MimeKit;

namespace MamaCare.Infrastructure.Reminders;

/// <summary>Hands messages to the configured mail server over connections that stay open between messages.</summary>
internal sealed class SmtpSender(IOptions<SmtpOptions> smtp, IOptions<ReminderOptions> reminders, TimeProvider clock)
    : IMessageSender, IMailProbe, IDisposable
{
    /// <summary>Servers drop idle connections; one that rested longer is asked first whether it is still there.</summary>
    private static readonly TimeSpan MayHaveBeenDropped = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ProbeLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ProbeRemembered = TimeSpan.FromSeconds(30);

    private readonly ConcurrentBag<Pooled> _idle = [];
    private readonly MailboxAddress _from = MailboxAddress.Parse(smtp.Value.From);
    private readonly TimeSpan _limit = TimeSpan.FromSeconds(reminders.Value.HandoverSeconds);
    private volatile Probe? _probe;

    public async Task<Handover> SendAsync(OutgoingMessage message, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(_limit);

        SmtpClient? client = null;
        var isGood = false;
        try
        {
            using var mail = message.ToMime(_from, clock.GetUtcNow());
            client = await TakeAsync(limit.Token);
            await client.SendAsync(mail, limit.Token);
            isGood = true;
            return Handover.Accepted;
        }
        catch (ParseException notAnAddress)
        {
            return new Handover(HandoverOutcome.Refused, notAnAddress.GetType().Name);
        }
        catch (SmtpCommandException refused) when (client is { IsConnected: true } && IsAboutTheMessage(refused))
        {
            isGood = true;
            return new Handover(HandoverOutcome.Refused, $"{(int)refused.StatusCode} {refused.ErrorCode}");
        }
        catch (Exception failed) when (IsUnreachable(failed) && !ct.IsCancellationRequested)
        {
            return new Handover(HandoverOutcome.Unreachable, failed is OperationCanceledException ? "Timeout" : failed.GetType().Name);
        }
        finally
        {
            if (isGood) Rest(client!);
            else client?.Dispose();
        }
    }

    public async Task<string> StateAsync(CancellationToken ct)
    {
        if (_probe is { } last && clock.GetElapsedTime(last.Since) < ProbeRemembered) return last.State;

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(ProbeLimit);
        var state = "reachable";
        try
        {
            Rest(await TakeAsync(limit.Token));
        }
        catch (Exception failed) when (IsUnreachable(failed) && !ct.IsCancellationRequested)
        {
            state = "unreachable";
        }

        _probe = new Probe(clock.GetTimestamp(), state);
        return state;
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var pooled)) pooled.Client.Dispose();
    }

    private async Task<SmtpClient> TakeAsync(CancellationToken ct)
    {
        while (_idle.TryTake(out var pooled))
        {
            if (await IsAliveAsync(pooled, ct)) return pooled.Client;
            pooled.Client.Dispose();
        }

        var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(smtp.Value.Host!, smtp.Value.Port, smtp.Value.SocketOptions, ct);
            if (smtp.Value.User is { Length: > 0 } user) await client.AuthenticateAsync(user, smtp.Value.Password!, ct);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private async Task<bool> IsAliveAsync(Pooled pooled, CancellationToken ct)
    {
        if (!pooled.Client.IsConnected) return false;
        if (clock.GetElapsedTime(pooled.Since) < MayHaveBeenDropped) return true;

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(ProbeLimit); // a connection that a router forgot does not answer at all
        try
        {
            await pooled.Client.NoOpAsync(limit.Token);
            return true;
        }
        catch (Exception dropped) when (IsUnreachable(dropped))
        {
            return false;
        }
    }

    private void Rest(SmtpClient client) => _idle.Add(new Pooled(client, clock.GetTimestamp()));

    /// <summary>Not about the server as a whole, nor about us as the sender: then the next message would fare the same.</summary>
    private static bool IsAboutTheMessage(SmtpCommandException refused) =>
        refused.StatusCode is not SmtpStatusCode.ServiceNotAvailable && refused.ErrorCode is not SmtpErrorCode.SenderNotAccepted;

    private static bool IsUnreachable(Exception failed) =>
        failed is IOException or SocketException or ProtocolException or CommandException or ServiceNotConnectedException
            or ServiceNotAuthenticatedException or AuthenticationException or SslHandshakeException or NotSupportedException
            or OperationCanceledException;

    private sealed record Pooled(SmtpClient Client, long Since);

    private sealed record Probe(long Since, string State);
}
