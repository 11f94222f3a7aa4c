package violations.outside;

import org.springframework.context.event.EventListener;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds connections of the database while something else is waited for. */
public class CallsOutInATransaction {

	private final Courier courier;

	private final MailSender mail;

	private final PasswordEncoder encoder;

	private final TransactionTemplate transaction;

	CallsOutInATransaction(Courier courier, MailSender mail, PasswordEncoder encoder, TransactionTemplate transaction) {
		this.courier = courier;
		this.mail = mail;
		this.encoder = encoder;
		this.transaction = transaction;
	}

	@Transactional
	public void carries() {
		this.courier.carry("A file");
	}

	@Transactional
	public void carriesAfterwards(FileCourier files) {
		files.carryAfterwards("A file");
	}

	public void sends() {
		this.transaction.executeWithoutResult((status) -> this.mail.send(new SimpleMailMessage()));
	}

	@EventListener
	void hears(Heard event) {
		this.encoder.encode(event.word());
	}

	@TransactionalEventListener
	void hearsTooLate(Heard event) {
		carriesNothing();
	}

	/** Nothing to say of this one. */
	public void carriesOutside() {
		this.courier.carry("A file");
	}

	private void carriesNothing() {
		this.courier.toString();
	}

	record Heard(String word) {
	}

}
