package org.partnershipactions.intake.publicreport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * How much was sent from each address lately. An address is known by a hash only, under a
 * key that ends with the process, and forgotten with its window; a network that gives
 * each of its devices addresses of their own counts as one.
 */
@Component
public class SendingRate {

	private static final int HALF_OF_IPV6 = 8;

	private final byte[] key = new byte[32];

	private final Map<String, Deque<Instant>> sent = new ConcurrentHashMap<>();

	private final PublicReportSettings settings;

	private final Clock clock;

	public SendingRate(PublicReportSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
		new SecureRandom().nextBytes(this.key);
	}

	/**
	 * Counts one thing sent from an address, where that is not too much.
	 * @return empty where it may be sent, else the moment from which it may be
	 */
	public Optional<Instant> count(String what, String address) {
		Instant now = this.clock.instant();
		this.sent.keySet().forEach((known) -> this.sent.computeIfPresent(known, (key, times) -> lately(times, now)));
		Instant[] again = new Instant[1];
		this.sent.compute(hash(what, address), (key, times) -> {
			Deque<Instant> lately = (times != null) ? times : new ArrayDeque<>();
			if (lately.size() >= this.settings.most()) {
				again[0] = lately.peekFirst().plus(this.settings.window());
			}
			else {
				lately.addLast(now);
			}
			return lately;
		});
		return Optional.ofNullable(again[0]);
	}

	/** The hashes of the addresses that are remembered now. */
	public Set<String> known() {
		return Set.copyOf(this.sent.keySet());
	}

	private Deque<Instant> lately(Deque<Instant> times, Instant now) {
		times.removeIf((time) -> time.isAfter(now) || !time.plus(this.settings.window()).isAfter(now));
		return times.isEmpty() ? null : times;
	}

	private String hash(String what, String address) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.key, "HmacSHA256"));
			mac.update(what.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(mac.doFinal(network(address)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java cannot hash with HmacSHA256", ex);
		}
	}

	private static byte[] network(String address) {
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return (bytes.length > 2 * 2) ? Arrays.copyOf(bytes, HALF_OF_IPV6) : bytes;
		}
		catch (UnknownHostException ex) {
			return address.getBytes(StandardCharsets.UTF_8);
		}
	}

}
