package org.partnershipactions.security.factors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.factors.FactorEvent.PasskeyAdded;
import org.partnershipactions.security.factors.FactorEvent.PasskeyRemoved;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Passkeys as the framework keeps them; says what becomes of them. */
@Component
@Transactional
public class PasskeyRegister implements UserCredentialRepository {

	private final UserCredentialRepository kept;

	private final PublicKeyCredentialUserEntityRepository people;

	private final ApplicationEventPublisher events;

	PasskeyRegister(JdbcOperations sql, PublicKeyCredentialUserEntityRepository people,
			ApplicationEventPublisher events) {
		this.kept = new JdbcUserCredentialRepository(sql);
		this.people = people;
		this.events = events;
	}

	/** Passkeys of an account. */
	@Transactional(readOnly = true)
	public List<PasskeyView> of(String username) {
		return records(username).stream()
			.map((one) -> new PasskeyView(one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(),
					one.getLastUsed()))
			.toList();
	}

	/** Takes a passkey of an account away; 404 where it has no such. */
	public void remove(String username, String id) {
		CredentialRecord passkey = records(username).stream()
			.filter((one) -> one.getCredentialId().toBase64UrlString().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("passkey"));
		delete(passkey.getCredentialId());
		this.events.publishEvent(new PasskeyRemoved(username));
	}

	/** Somebody signed in with a passkey, which is both factors. */
	public void givenIn(HttpSession session, String username) {
		FactorSession.give(session, username);
	}

	@Override
	public void save(CredentialRecord passkey) {
		boolean fresh = this.kept.findByCredentialId(passkey.getCredentialId()) == null;
		this.kept.save(passkey);
		if (fresh) {
			String username = this.people.findById(passkey.getUserEntityUserId()).getName();
			this.events.publishEvent(new PasskeyAdded(username));
			if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
				FactorSession.give(request.getRequest().getSession(), username);
			}
		}
	}

	@Override
	public void delete(Bytes id) {
		this.kept.delete(id);
	}

	@Override
	public CredentialRecord findByCredentialId(Bytes id) {
		return this.kept.findByCredentialId(id);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes person) {
		return this.kept.findByUserId(person);
	}

	private List<CredentialRecord> records(String username) {
		return Optional.ofNullable(this.people.findByUsername(username))
			.map((person) -> this.kept.findByUserId(person.getId()))
			.orElse(List.of());
	}

	/**
	 * A passkey as its person sees it.
	 *
	 * @param id identity
	 * @param label what the person calls it
	 * @param created when it was made
	 * @param lastUsed when it was last used
	 */
	public record PasskeyView(String id, String label, Instant created, Instant lastUsed) {
	}

}
