package org.partnershipactions.notifications;

import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.notifications.OutgoingMail.Recipient;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.PlanCopies;
import org.partnershipactions.plan.PlanCopies.PlanCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands a mail to the mail server, within the time limits of
 * {@code spring.mail.properties} and outside of every transaction.
 */
@Component
@MailIsOn
@GlossaryTerm("A transmission is one dialogue with the mail server, outside of every transaction.")
class MailTransmission {

	private static final Logger log = LoggerFactory.getLogger(MailTransmission.class);

	private final JavaMailSender server;

	private final Directory directory;

	private final MailSettings settings;

	private final PlanCopies copies;

	MailTransmission(JavaMailSender server, Directory directory, MailSettings settings, PlanCopies copies) {
		this.server = server;
		this.directory = directory;
		this.settings = settings;
		this.copies = copies;
	}

	/** Sends it; tells why where the server did not take it. */
	Optional<DeliveryFault> send(OutgoingMail mail) {
		Optional<String> address = address(mail.recipient());
		if (address.isEmpty()) {
			return Optional.of(DeliveryFault.NO_ADDRESS);
		}
		List<PlanCopy> copies;
		try {
			copies = mail.planCopy().map(this.copies::of).orElse(List.of());
		}
		catch (RuntimeException ex) {
			log.error("The copies of the plan {} cannot be written", mail.planCopy().get(), ex);
			return Optional.of(DeliveryFault.NO_COPY);
		}
		try {
			this.server.send(message(mail, address.get(), copies));
			return Optional.empty();
		}
		catch (MailSendException ex) {
			return wasTaken(ex) ? Optional.empty() : Optional.of(DeliveryFault.of(ex));
		}
		catch (MailException | MessagingException ex) {
			return Optional.of(DeliveryFault.of(ex));
		}
	}

	/** Where no message is said to have failed, only the farewell did. */
	private static boolean wasTaken(MailSendException failed) {
		return failed.getFailedMessages().isEmpty();
	}

	private Optional<String> address(Recipient to) {
		return (to.username() != null) ? this.directory.email(to.username()) : Optional.ofNullable(to.address());
	}

	private MimeMessage message(OutgoingMail mail, String address, List<PlanCopy> copies) throws MessagingException {
		MimeMessage message = this.server.createMimeMessage();
		MimeMessageHelper written = new MimeMessageHelper(message, !copies.isEmpty(), "UTF-8");
		written.setFrom(this.settings.from());
		written.setTo(address);
		written.setSubject(mail.subject());
		written.setText(mail.words());
		for (PlanCopy copy : copies) {
			written.addAttachment(copy.name(), new ByteArrayResource(copy.bytes()), copy.type());
		}
		message.setHeader("Message-ID", mail.messageId());
		return message;
	}

}
