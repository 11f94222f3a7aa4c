package org.partnershipactions.forms.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A stand-in on a socket of this machine speaks as clamd does. */
@Timeout(20)
class ClamdScannerTests {

	/**
	 * The harmless text that every scanner finds; in two pieces, so that none finds this
	 * file.
	 */
	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

	private static final Duration SOON = Duration.ofMillis(300);

	private final List<byte[]> received = new CopyOnWriteArrayList<>();

	private final CountDownLatch over = new CountDownLatch(1);

	private ServerSocket server;

	private Thread serving;

	@AfterEach
	void stop() throws IOException {
		this.over.countDown();
		if (this.server != null) {
			this.server.close();
		}
	}

	@Test
	void takesWhatIsCleanAndSaysThatItWasScanned() {
		VirusScanner scanner = scanner(this::answerByContent, Duration.ofSeconds(10));
		byte[] long200 = new byte[200_000];
		Arrays.fill(long200, (byte) 'x');
		assertThat(new FileInspection(scanner).inspect(new HandedFile("note.txt", long200)).scanned()).isTrue();
		assertThat(this.received).singleElement().isEqualTo(long200);
	}

	@Test
	void refusesAVirusNamingFileAndFind() {
		FileInspection inspection = new FileInspection(scanner(this::answerByContent, Duration.ofSeconds(10)));
		HandedFile file = new HandedFile("note.txt", EICAR.getBytes(StandardCharsets.US_ASCII));
		assertThatThrownBy(() -> inspection.inspect(file)).isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("note.txt holds a virus (Eicar-Test-Signature) and was not kept");
		assertThatThrownBy(() -> inspection.scan("plan.csv", new ByteArrayResource(file.content())))
			.isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("plan.csv holds a virus");
	}

	@Test
	void refusesAFileLargerThanTheScannerTakes() {
		VirusScanner scanner = scanner((client) -> {
			client.getInputStream().readNBytes(10);
			reply(client, "INSTREAM size limit exceeded. ERROR\0");
			client.shutdownOutput();
			client.getInputStream().readNBytes(2_000_000);
		}, Duration.ofSeconds(10));
		assertThatThrownBy(() -> scanner.scan("film.pdf", new ByteArrayResource(new byte[2_000_000])))
			.isInstanceOf(RefusedFile.class)
			.hasMessageContaining("film.pdf is larger than the virus scanner looks through");
	}

	@Test
	void refusesWhatNobodyScannedBecauseTheScannerIsAway() throws IOException, InterruptedException {
		VirusScanner scanner = scanner(this::answerByContent, SOON);
		this.server.close();
		// While it still waits for one, the system lets another connection in.
		this.serving.join();
		refuses(scanner);
	}

	@Test
	void refusesWhatAHangingScannerDoesNotAnswer() {
		refuses(scanner((client) -> await(), SOON));
	}

	@Test
	void refusesWhatAHangingScannerDoesNotEvenRead() {
		VirusScanner scanner = scanner((client) -> await(), SOON);
		assertThatThrownBy(() -> scanner.scan("big.pdf", new ByteArrayResource(new byte[60_000_000])))
			.isInstanceOf(RefusedFile.class)
			.hasMessageContaining("does not answer");
	}

	@Test
	void refusesWhatTheScannerAnswersInWordsThatAreNotKnown() {
		refuses(scanner((client) -> {
			client.getInputStream().readNBytes(10);
			reply(client, "UNKNOWN COMMAND\0");
		}, SOON));
	}

	@Test
	void letsNoMoreThanAFewWaitForAHangingScanner() {
		VirusScanner scanner = scanner((client) -> await(), SOON);
		List<CompletableFuture<Long>> all = IntStream.range(0, 6)
			.mapToObj((each) -> CompletableFuture.supplyAsync(() -> {
				long from = System.nanoTime();
				refuses(scanner);
				return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
			}))
			.toList();
		assertThat(all).allSatisfy((one) -> assertThat(one.join()).isLessThan(5_000));
	}

	private static void refuses(VirusScanner scanner) {
		assertThatThrownBy(() -> scanner.scan("note.txt", new ByteArrayResource(new byte[10])))
			.isInstanceOf(RefusedFile.class)
			.hasMessage("note.txt was not kept, because the virus scanner does not answer."
					+ " Nothing else was changed. Try again in some minutes");
	}

	private VirusScanner scanner(Conversation conversation, Duration timeout) {
		try {
			this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.serving = new Thread(() -> serve(conversation));
		this.serving.setDaemon(true);
		this.serving.start();
		return new ClamdScanner(new ScannerSettings(this.server.getInetAddress().getHostAddress(),
				this.server.getLocalPort(), timeout, 4));
	}

	private void serve(Conversation conversation) {
		while (!this.server.isClosed()) {
			try (Socket client = this.server.accept()) {
				conversation.with(client);
			}
			catch (IOException ex) {
				continue;
			}
		}
	}

	private void answerByContent(Socket client) throws IOException {
		DataInputStream in = new DataInputStream(client.getInputStream());
		assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			assertThat(length).isLessThanOrEqualTo(64 * 1024);
			file.writeBytes(in.readNBytes(length));
		}
		this.received.add(file.toByteArray());
		boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
		reply(client, found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
	}

	private static void reply(Socket client, String answer) throws IOException {
		client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().flush();
	}

	private void await() {
		try {
			this.over.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What the scanner does with one who asks. */
	private interface Conversation {

		void with(Socket client) throws IOException;

	}

}
