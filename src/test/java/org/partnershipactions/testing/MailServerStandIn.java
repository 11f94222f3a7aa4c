package org.partnershipactions.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server of one plain socket, which misbehaves as it is told to. */
public final class MailServerStandIn implements AutoCloseable {

	private static final String END_OF_TEXT = ".";

	private final List<String> texts = new CopyOnWriteArrayList<>();

	private final ServerSocket server;

	private final Manner manner;

	private MailServerStandIn(int port, Manner manner) {
		this.manner = manner;
		try {
			this.server = new ServerSocket(port, 50, InetAddress.getByName("localhost"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		start(this::accept);
	}

	/** Takes every mail. */
	public static MailServerStandIn polite() {
		return new MailServerStandIn(0, (number, line) -> Answer.USUAL);
	}

	/** Accepts connections and never says a word, at a port of its own. */
	public static MailServerStandIn silent() {
		return hangsAfter(0);
	}

	/** The same at this port. */
	public static MailServerStandIn silentAt(int port) {
		return new MailServerStandIn(port, (number, line) -> Answer.NONE);
	}

	/** Answers so often in each connection and never again. */
	public static MailServerStandIn hangsAfter(int answers) {
		return new MailServerStandIn(0, (number, line) -> (number < answers) ? Answer.USUAL : Answer.NONE);
	}

	/** Answers so often in each connection and closes it. */
	public static MailServerStandIn dropsAfter(int answers) {
		return new MailServerStandIn(0, (number, line) -> (number < answers) ? Answer.USUAL : Answer.DROPPED);
	}

	/** Refuses recipients at refused.example, for ever or for now, at their domain. */
	public static MailServerStandIn particularAt(int port) {
		return new MailServerStandIn(port, (number, line) -> {
			if (!line.startsWith("RCPT")) {
				return Answer.USUAL;
			}
			return line.contains("@refused.example") ? Answer.REFUSED : line.contains("@later.example") ? Answer.LATER
					: line.contains("@silent.example") ? Answer.NONE : Answer.USUAL;
		});
	}

	public int port() {
		return this.server.getLocalPort();
	}

	/** The mails that it took, with their headers. */
	public List<String> texts() {
		return List.copyOf(this.texts);
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket one = this.server.accept();
				start(() -> serve(one));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket one) {
		AtomicInteger number = new AtomicInteger();
		try (one) {
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
			OutputStream out = one.getOutputStream();
			boolean open = answered(number, "", out);
			for (String line = next(open, lines); line != null; line = next(open, lines)) {
				open = answered(number, line, out);
				if (open && line.equals("DATA")) {
					this.texts.add(text(lines));
					open = answered(number, END_OF_TEXT, out);
				}
			}
		}
		catch (IOException ex) {
			// The client went away, as clients of such a server do.
		}
	}

	private static String next(boolean open, BufferedReader lines) throws IOException {
		return open ? lines.readLine() : null;
	}

	private static String text(BufferedReader lines) throws IOException {
		StringBuilder text = new StringBuilder();
		String line = lines.readLine();
		while (line != null && !line.equals(END_OF_TEXT)) {
			text.append(line).append('\n');
			line = lines.readLine();
		}
		return text.toString();
	}

	/** Whether the connection is open still. */
	private boolean answered(AtomicInteger number, String line, OutputStream out) throws IOException {
		Answer answer = this.manner.to(number.getAndIncrement(), line);
		switch (answer) {
			case USUAL -> say(out, usual(line));
			case REFUSED -> say(out, "550 There is nobody of this name");
			case LATER -> say(out, "450 Try again later");
			case NONE, DROPPED -> {
			}
		}
		return answer != Answer.DROPPED;
	}

	private static String usual(String line) {
		return line.isEmpty() ? "220 stand-in" : line.equals("DATA") ? "354 Go on" : "250 Well";
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "mail-server-stand-in");
		thread.setDaemon(true);
		thread.start();
	}

	private enum Answer {

		USUAL, REFUSED, LATER, NONE, DROPPED

	}

	/** What it does with the line of a connection that has this number; 0 is no line. */
	private interface Manner {

		Answer to(int number, String line);

	}

}
