package org.partnershipactions.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * The mail server of every product that is tested on MariaDB. It makes a mailbox for an
 * address when the first mail for it comes.
 */
public final class PostOffice {

	private static GreenMail server;

	private static int port;

	private PostOffice() {
	}

	/** What takes the mails now. */
	public static synchronized GreenMail server() {
		if (server == null) {
			reopen();
		}
		return server;
	}

	/** Takes no mails until it is opened again. */
	public static synchronized void close() {
		server().stop();
	}

	/** Opens at the same address without a single mail or mailbox. */
	public static synchronized void reopen() {
		if (server != null) {
			server.stop();
		}
		port = (port != 0) ? port : quietPort();
		server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
		server.start();
	}

	/**
	 * A port that the system gives to nobody who calls out, so that it is free again
	 * after a close.
	 */
	private static int quietPort() {
		for (int tried = 20_000 + (int) (ProcessHandle.current().pid() % 5_000); tried < 30_000; tried++) {
			try (ServerSocket socket = new ServerSocket(tried, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
			catch (IOException taken) {
				continue;
			}
		}
		throw new IllegalStateException("No port from 20000 to 30000 is free for the post office of the tests");
	}

	/** Where it stands, open or closed: another server may stand there meanwhile. */
	public static synchronized int port() {
		server();
		return port;
	}

}
