package org.partnershipactions.forms.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.InputStreamSource;

/**
 * Asks clamd over TCP by its command INSTREAM: chunks with their length before them, one
 * of length nothing as the end, and one answer. All of it has one deadline, also sending,
 * for a scanner that hangs reads no more; and no more than a few ask at once, so that it
 * holds up nobody else.
 */
final class ClamdScanner implements VirusScanner {

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_ANSWER = 4 * 1024;

	private static final Pattern CLEAN = Pattern.compile("stream: OK");

	private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

	private static final Pattern TOO_LARGE = Pattern.compile(".*size limit exceeded.*");

	private final ScannerSettings settings;

	private final Semaphore turns;

	ClamdScanner(ScannerSettings settings) {
		this.settings = settings;
		this.turns = new Semaphore(settings.atOnce(), true);
	}

	@Override
	public boolean scan(String name, InputStreamSource content) {
		long deadline = System.nanoTime() + this.settings.timeout().toNanos();
		mustBeClean(FileName.safe(name), answer(name, content, deadline));
		return true;
	}

	private String answer(String name, InputStreamSource content, long deadline) {
		boolean turn = false;
		try {
			turn = this.turns.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
			if (!turn) {
				throw new SocketTimeoutException("No turn");
			}
			try (InputStream in = content.getInputStream(); Exchange exchange = new Exchange(deadline)) {
				return exchange.run(in);
			}
		}
		catch (IOException | InterruptedException ex) {
			if (ex instanceof InterruptedException) {
				Thread.currentThread().interrupt();
			}
			throw notScanned(FileName.safe(name));
		}
		finally {
			if (turn) {
				this.turns.release();
			}
		}
	}

	private static void mustBeClean(String name, String answer) {
		if (CLEAN.matcher(answer).matches()) {
			return;
		}
		Matcher found = FOUND.matcher(answer);
		if (found.matches()) {
			throw new RefusedFile(
					"%s holds a virus (%s) and was not kept. Tell whoever looks after computers in your agency, and whoever sent it to you"
						.formatted(name, found.group(1)));
		}
		if (TOO_LARGE.matcher(answer).matches()) {
			throw new RefusedFile(
					"%s is larger than the virus scanner looks through and was not kept. Choose a smaller file"
						.formatted(name));
		}
		throw notScanned(name);
	}

	private static RefusedFile notScanned(String name) {
		return new RefusedFile(
				"%s was not kept, because the virus scanner does not answer. Nothing else was changed. Try again in some minutes"
					.formatted(name));
	}

	/** One connection, from connecting to the answer. */
	private final class Exchange implements AutoCloseable {

		private final long deadline;

		private final SocketChannel channel;

		private final Selector selector;

		Exchange(long deadline) throws IOException {
			this.deadline = deadline;
			this.selector = Selector.open();
			this.channel = SocketChannel.open();
			this.channel.configureBlocking(false);
			this.channel.register(this.selector, SelectionKey.OP_CONNECT);
		}

		String run(InputStream content) throws IOException {
			ScannerSettings to = ClamdScanner.this.settings;
			if (!this.channel.connect(new InetSocketAddress(to.host(), to.port()))) {
				await(SelectionKey.OP_CONNECT);
				this.channel.finishConnect();
			}
			try {
				send(content);
			}
			catch (SocketTimeoutException ex) {
				throw ex;
			}
			catch (IOException ex) {
				// It may have answered that it takes no more before it closed.
				return read();
			}
			return read();
		}

		private void send(InputStream content) throws IOException {
			write(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
			byte[] chunk = new byte[CHUNK];
			for (int read = content.readNBytes(chunk, 0, CHUNK); read > 0; read = content.readNBytes(chunk, 0, CHUNK)) {
				write(ByteBuffer.allocate(Integer.BYTES + read).putInt(read).put(chunk, 0, read).flip());
			}
			write(ByteBuffer.allocate(Integer.BYTES));
		}

		private void write(ByteBuffer bytes) throws IOException {
			while (bytes.hasRemaining()) {
				if (this.channel.write(bytes) == 0) {
					await(SelectionKey.OP_WRITE);
				}
			}
		}

		/** Up to its end, which is a zero or that nothing more comes. */
		private String read() throws IOException {
			ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
			int read = this.channel.read(answer);
			while (read >= 0 && answer.hasRemaining() && !ends(answer)) {
				if (read == 0) {
					await(SelectionKey.OP_READ);
				}
				read = this.channel.read(answer);
			}
			return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).replace("\0", "")
				.strip();
		}

		private static boolean ends(ByteBuffer answer) {
			return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
		}

		private void await(int what) throws IOException {
			this.channel.keyFor(this.selector).interestOps(what);
			long left = TimeUnit.NANOSECONDS.toMillis(this.deadline - System.nanoTime());
			if (left <= 0 || this.selector.select(left) == 0) {
				throw new SocketTimeoutException("The scanner does not answer");
			}
			this.selector.selectedKeys().clear();
		}

		@Override
		public void close() throws IOException {
			this.channel.close();
			this.selector.close();
		}

	}

}
