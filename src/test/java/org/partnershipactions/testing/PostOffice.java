package org.partnershipactions.testing;

import java.util.concurrent.TimeUnit;

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
		port = (port != 0) ? port : QuietPort.next();
		ServerSetup smtp = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
		// Two seconds, as it waits by itself, are few while two lanes of a run begin.
		smtp.setServerStartupTimeout(TimeUnit.MINUTES.toMillis(1));
		GreenMail opening = new GreenMail(smtp);
		opening.start();
		server = opening;
	}

	/** Where it stands, open or closed: another server may stand there meanwhile. */
	public static synchronized int port() {
		server();
		return port;
	}

}
