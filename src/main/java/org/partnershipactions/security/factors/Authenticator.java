package org.partnershipactions.security.factors;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import org.partnershipactions.security.factors.FactorEvent.AuthenticatorConfirmed;
import org.partnershipactions.security.factors.FactorEvent.AuthenticatorRemoved;
import org.partnershipactions.security.factors.FactorEvent.SecondFactorGiven;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An app that shows a code of six digits each half minute (RFC 6238). A code is good for
 * half a minute before and after, and once.
 */
@Entity
class Authenticator extends AbstractAggregateRoot<Authenticator> {

	private static final long SECONDS = 30;

	private static final CodeGenerator CODES = new DefaultCodeGenerator();

	@Id
	private String username;

	@SealedText
	private String secret;

	private Instant confirmedAt;

	private long lastStep;

	@Version
	private Integer version;

	protected Authenticator() {
	}

	Authenticator(String username, String secret) {
		this.username = username;
		this.secret = secret;
	}

	/** Takes a code that is good at a moment; empty where it is not. */
	Optional<Authenticator> take(String code, Instant now) {
		long present = now.getEpochSecond() / SECONDS;
		return LongStream.rangeClosed(present - 1, present + 1)
			.filter((step) -> step > this.lastStep && code(step).equals(code))
			.boxed()
			.findFirst()
			.map((step) -> taken(step, now));
	}

	/** The code of a half minute, counted since 1970. */
	String code(long step) {
		try {
			return CODES.generate(this.secret, step);
		}
		catch (CodeGenerationException ex) {
			throw new IllegalStateException("This Java cannot make one-time codes", ex);
		}
	}

	/** Says that it opens nothing any more. */
	Authenticator remove() {
		registerEvent(new AuthenticatorRemoved(this.username));
		return this;
	}

	boolean confirmed() {
		return this.confirmedAt != null;
	}

	String secret() {
		return this.secret;
	}

	private Authenticator taken(long step, Instant now) {
		this.lastStep = step;
		if (this.confirmedAt == null) {
			this.confirmedAt = now;
			registerEvent(new AuthenticatorConfirmed(this.username));
		}
		else {
			registerEvent(new SecondFactorGiven(this.username));
		}
		return this;
	}

}
