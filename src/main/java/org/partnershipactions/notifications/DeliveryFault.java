package org.partnershipactions.notifications;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent. It keeps nothing of what the server said, because servers
 * repeat addresses.
 */
public enum DeliveryFault {

	ADDRESS_REFUSED("The mail server refuses the address"), NO_ADDRESS("Whoever it is for has no e-mail address"),
	REFUSED("The mail server did not take the mail"),
	SIGN_IN_REFUSED("The mail server refuses our user name or password"),
	NO_CONNECTION("The mail server could not be reached"), NO_ANSWER("The mail server did not answer in time"),
	BROKEN_OFF("The connection to the mail server broke"), NO_COPY("The files that go with it could not be written");

	private static final int FIRST_LASTING_REPLY = 500;

	private final String words;

	DeliveryFault(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

	/** Whether trying again by itself would change nothing. */
	boolean lasting() {
		return this == ADDRESS_REFUSED || this == NO_ADDRESS;
	}

	/** Whether it is likely to meet every other mail too. */
	boolean ofTheServer() {
		return this == SIGN_IN_REFUSED || this == NO_CONNECTION || this == NO_ANSWER || this == BROKEN_OFF;
	}

	/** Finds it in all that was thrown, whichever of these wraps which. */
	static DeliveryFault of(Exception thrown) {
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Throwable> open = new ArrayDeque<>();
		open.add(thrown);
		DeliveryFault found = BROKEN_OFF;
		while (!open.isEmpty()) {
			Throwable one = open.remove();
			if (seen.add(one)) {
				DeliveryFault told = told(one);
				found = (told.ordinal() < found.ordinal()) ? told : found;
				follow(one, open);
			}
		}
		return found;
	}

	private static DeliveryFault told(Throwable one) {
		if (one instanceof AddressException) {
			return ADDRESS_REFUSED;
		}
		if (one instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= FIRST_LASTING_REPLY) {
			return ADDRESS_REFUSED;
		}
		if (one instanceof AuthenticationFailedException) {
			return SIGN_IN_REFUSED;
		}
		if (one instanceof SocketTimeoutException) {
			return NO_ANSWER;
		}
		if (one instanceof ConnectException || one instanceof MailConnectException
				|| one instanceof SocketConnectException || one instanceof UnknownHostException) {
			return NO_CONNECTION;
		}
		return isReply(one) ? REFUSED : BROKEN_OFF;
	}

	/** Whether the server said so; it says nothing where the connection broke. */
	private static boolean isReply(Throwable one) {
		return one instanceof SMTPSendFailedException send && send.getReturnCode() > 0
				|| one instanceof SMTPAddressFailedException address && address.getReturnCode() > 0;
	}

	private static void follow(Throwable one, Deque<Throwable> open) {
		if (one.getCause() != null) {
			open.add(one.getCause());
		}
		if (one instanceof MessagingException mail && mail.getNextException() != null) {
			open.add(mail.getNextException());
		}
		if (one instanceof MailSendException several) {
			Collections.addAll(open, several.getMessageExceptions());
		}
	}

}
