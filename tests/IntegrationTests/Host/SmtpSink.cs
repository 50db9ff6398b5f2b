using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace MamaCare.IntegrationTests.Host;

/// <summary>A real mail server on the loopback address that keeps what it is given, and can have a bad day.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private readonly ConcurrentDictionary<TcpClient, bool> _clients = new();
    private bool _hangs;
    private int _waiting;
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    public SmtpSink() => GoUp();

    public int Port { get; private set; }

    /// <summary>What a server must be told to send through it, at any hour.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{Port}"), ("Smtp:Security", "none"),
        ("Reminders:QuietFrom", "00:00"), ("Reminders:QuietTo", "00:00"),
    ];

    /// <summary>What was accepted, in the order of arrival.</summary>
    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>These recipients are answered 550, whatever their case.</summary>
    public HashSet<string> Unknown { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What every sender is told in place of "250 OK".</summary>
    public string? ToSenders { get; set; }

    /// <summary>Before the answer to each message's end.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Connections since the start; pooled senders need few.</summary>
    public int Connections { get; private set; }

    /// <summary>Senders that have said all they had to say and wait for the answer.</summary>
    public int Waiting => _waiting;

    /// <summary>Closes the port and every connection, in the middle of a word if need be.</summary>
    public async Task GoDownAsync()
    {
        _listener?.Stop();
        foreach (var client in _clients.Keys) client.Close();
        await _accepting;
    }

    /// <summary>Listens again, on the same port as before.</summary>
    public void GoUp()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = AcceptAsync(_listener);
    }

    /// <summary>Falls silent: a new connection is accepted and never spoken to.</summary>
    public async Task FallSilentAsync()
    {
        await GoDownAsync();
        _hangs = true;
        GoUp();
    }

    /// <summary>Ends every bad day.</summary>
    public async Task RecoverAsync()
    {
        await GoDownAsync();
        (_hangs, Delay, ToSenders) = (false, TimeSpan.Zero, null);
        Unknown.Clear();
        GoUp();
    }

    public async ValueTask DisposeAsync() => await GoDownAsync();

    private async Task AcceptAsync(TcpListener listener)
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                Connections++;
                talks.Add(TalkAsync(client));
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        _clients[client] = true;
        try
        {
            using var line = new Line(client.GetStream());
            await ConverseAsync(line);
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // the sender hung up, or we went down
        }
        finally
        {
            _clients.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private async Task ConverseAsync(Line line)
    {
        if (!_hangs) await line.SayAsync("220 sink.example");
        var recipients = new List<string>();
        while (await line.ReadLineAsync() is { } command)
        {
            if (_hangs) continue;

            switch (command.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await line.SayAsync("250-sink.example");
                    await line.SayAsync("250-8BITMIME");
                    await line.SayAsync("250 SMTPUTF8");
                    break;
                case "RCPT" when Unknown.Contains(AddressIn(command)):
                    await line.SayAsync("550 5.1.1 No such user here");
                    break;
                case "RCPT":
                    recipients.Add(AddressIn(command));
                    await line.SayAsync("250 2.1.5 OK");
                    break;
                case "DATA" when recipients.Count == 0:
                    await line.SayAsync("554 5.5.1 No valid recipients");
                    break;
                case "DATA":
                    await line.SayAsync("354 Go ahead");
                    if (await line.HearMessageAsync() is not { } text) return;
                    await KeepAsync(ReceivedMail.Read(text, recipients));
                    recipients = [];
                    await line.SayAsync("250 2.0.0 Kept");
                    break;
                case "MAIL" when ToSenders is { } refusal:
                    await line.SayAsync(refusal);
                    break;
                case "MAIL" or "RSET":
                    recipients = [];
                    await line.SayAsync("250 2.0.0 OK");
                    break;
                case "NOOP" or "HELO":
                    await line.SayAsync("250 OK");
                    break;
                case "QUIT":
                    await line.SayAsync("221 Bye");
                    return;
                default:
                    await line.SayAsync("502 5.5.2 What?");
                    break;
            }
        }
    }

    private async Task KeepAsync(ReceivedMail mail)
    {
        Interlocked.Increment(ref _waiting);
        if (Delay > TimeSpan.Zero) await Task.Delay(Delay);
        _mails.Enqueue(mail);
        Interlocked.Decrement(ref _waiting);
    }

    private static string AddressIn(string command)
    {
        var from = command.IndexOf('<', StringComparison.Ordinal) + 1;
        return command[from..command.IndexOf('>', StringComparison.Ordinal)];
    }

    private sealed class Line(Stream stream) : StreamReader(stream, Encoding.UTF8)
    {
        public Task SayAsync(string line) => BaseStream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n")).AsTask();

        /// <summary>Up to the lonely dot; a doubled first dot is one.</summary>
        /// <returns>Null when the sender hung up before the end.</returns>
        public async Task<string?> HearMessageAsync()
        {
            var text = new StringBuilder();
            while (await ReadLineAsync() is { } line)
            {
                if (line == ".") return text.ToString();
                text.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
            }

            return null;
        }
    }
}

/// <param name="Text">Headers and body as they came over the wire.</param>
public sealed record ReceivedMail(string MessageId, IReadOnlyList<string> To, string Text)
{
    public string Subject { get; private init; } = "";

    public string Body { get; private init; } = "";

    internal static ReceivedMail Read(string text, IReadOnlyList<string> to)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var message = MimeKit.MimeMessage.Load(stream);
        return new ReceivedMail(message.MessageId ?? "", to, text) { Subject = message.Subject ?? "", Body = message.TextBody ?? "" };
    }

    /// <summary>A message that became a file.</summary>
    internal static ReceivedMail Open(string file) =>
        Read(File.ReadAllText(file), MimeKit.MimeMessage.Load(file).To.Mailboxes.Select(m => m.Address).ToList());
}
