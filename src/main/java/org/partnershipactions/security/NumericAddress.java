package org.partnershipactions.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A network address as it comes with a request; names are never looked up. */
public final class NumericAddress {

	/** Digits, points and colons: what else there is, is a name or nothing. */
	private static final Pattern NUMBERS = Pattern
		.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}(:\\d{1,3}(\\.\\d{1,3}){3})?");

	private NumericAddress() {
	}

	/**
	 * The bytes of an address in numbers: 4 of version 4, 16 of version 6; empty where
	 * the text is no such address.
	 */
	public static Optional<byte[]> bytes(String address) {
		if (address == null || !NUMBERS.matcher(address).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(InetAddress.getByName(address).getAddress());
		}
		catch (UnknownHostException ex) {
			return Optional.empty();
		}
	}

}
