package org.partnershipactions.security.limits;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.partnershipactions.security.NumericAddress;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much came from each network lately, for all nodes: a row of the database holds the
 * count, so a second node or a new start gives nobody a second allowance. A network is
 * known by a keyed hash only and forgotten with its window; one that gives each of its
 * devices an address of its own (IPv6) counts as one by the first half of the address.
 */
@Component
public class NetworkLimits {

	private static final int HALF_OF_IPV6 = 8;

	private static final int LENGTH_OF_IPV4 = 4;

	private final JdbcClient sql;

	private final TransactionTemplate transaction;

	private final Seal seal;

	private final Clock clock;

	public NetworkLimits(JdbcClient sql, PlatformTransactionManager transactions, Seal seal, Clock clock) {
		this.sql = sql;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Counts one thing that came from an address, where that is not too much.
	 * @return empty where it may be done, else the moment from which it may be
	 */
	public Optional<Instant> count(String what, String address, Allowance allowance) {
		return this.transaction.execute((status) -> counted(mark(what, network(address)), allowance));
	}

	/**
	 * Counts one thing of a person or a case within the present transaction, with which
	 * it is undone; whoever does the same for them meanwhile waits for its end.
	 * @return empty where it may be done, else the moment from which it may be
	 */
	public Optional<Instant> countWithin(String what, String whose, Allowance allowance) {
		return counted(mark(what, whose.getBytes(StandardCharsets.UTF_8)), allowance);
	}

	private Optional<Instant> counted(String id, Allowance allowance) {
		Instant now = this.clock.instant();
		this.sql
			.sql("insert into network_count (id, counted, began_at, ends_at) values (?, 1, ?, ?)"
					+ " on duplicate key update"
					+ " counted = case when began_at <= ? and ends_at > ? then least(counted + 1, ?) else 1 end,"
					+ " ends_at = case when began_at <= ? and ends_at > ? then ends_at else ? end,"
					+ " began_at = case when began_at <= ? and ends_at > ? then began_at else ? end")
			.params(id, at(now), at(now.plus(allowance.window())), at(now), at(now), allowance.most() + 1, at(now),
					at(now), at(now.plus(allowance.window())), at(now), at(now), at(now))
			.update();
		return reached(id, now, allowance.most());
	}

	/** The moment from which more is taken where there was too much; counts nothing. */
	public Optional<Instant> exhausted(String what, String address, Allowance allowance) {
		return reached(mark(what, network(address)), this.clock.instant(), allowance.most() - 1);
	}

	/** Forgets networks whose window is over. */
	@Scheduled(initialDelayString = "${partnership.limits.clean-up:10m}",
			fixedDelayString = "${partnership.limits.clean-up:10m}")
	public void forget() {
		this.sql.sql("delete from network_count where ends_at <= ?").param(at(this.clock.instant())).update();
	}

	private Optional<Instant> reached(String id, Instant now, int most) {
		return this.sql
			.sql("select ends_at from network_count where id = ? and counted > ? and ends_at > ?"
					+ " and began_at <= ?")
			.params(id, most, at(now), at(now))
			.query(LocalDateTime.class)
			.optional()
			.map((end) -> end.toInstant(ZoneOffset.UTC));
	}

	private String mark(String what, byte[] whose) {
		return this.seal.blindIndex("network|" + what + "|" + HexFormat.of().formatHex(whose));
	}

	/** A whole address of version 4, the half of one of version 6 that a network has. */
	private static byte[] network(String address) {
		return NumericAddress.bytes(address)
			.map((bytes) -> (bytes.length > LENGTH_OF_IPV4) ? Arrays.copyOf(bytes, HALF_OF_IPV6) : bytes)
			.orElseGet(() -> address.getBytes(StandardCharsets.UTF_8));
	}

	private static LocalDateTime at(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

	/**
	 * How much may come from one network.
	 *
	 * @param most how often within the window
	 * @param window how long it is counted, from the first on
	 */
	public record Allowance(int most, Duration window) {
	}

}
