package org.partnershipactions.notifications;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Writes the mails of events that an earlier version kept in the registry and had not
 * sent when it was stopped, and empties the registry, which nothing fills any more. An
 * event leaves it in the transaction that writes its mails, so one node does it.
 */
@Component
@MailIsOn
class EarlierMail {

	private static final Logger log = LoggerFactory.getLogger(EarlierMail.class);

	private final JdbcClient sql;

	private final EventSerializer events;

	private final ApplicationContext beans;

	private final TransactionTemplate apart;

	EarlierMail(JdbcClient sql, EventSerializer events, ApplicationContext beans,
			PlatformTransactionManager transactions) {
		this.sql = sql;
		this.events = events;
		this.beans = beans;
		this.apart = new TransactionTemplate(transactions);
	}

	@EventListener(ApplicationReadyEvent.class)
	void write() {
		this.sql.sql("delete from event_publication where completion_date is not null").update();
		for (KeptEvent kept : kept()) {
			try {
				this.apart.executeWithoutResult((status) -> write(kept));
			}
			catch (RuntimeException ex) {
				log.error("The mail of an earlier {} could not be written; the event stays in event_publication",
						kept.eventType(), ex);
			}
		}
	}

	private List<KeptEvent> kept() {
		return this.sql
			.sql("select id, listener_id, serialized_event, event_type from event_publication"
					+ " order by publication_date")
			.query(KeptEvent.class)
			.list();
	}

	private void write(KeptEvent kept) {
		int mine = this.sql.sql("delete from event_publication where id = :id").param("id", kept.id()).update();
		if (mine == 1) {
			Object event = this.events.deserialize(kept.serializedEvent(), type(kept.eventType()));
			listener(kept.listenerId(), event).ifPresentOrElse((method) -> tell(method, event),
					() -> log.warn("Nobody writes mails of an earlier {} any more", kept.eventType()));
		}
	}

	/**
	 * The listener of now: its class bears the name of then, whatever its method does.
	 */
	private static Optional<Method> listener(String id, Object event) {
		Class<?> owner = ClassUtils.resolveClassName(id.replaceAll("\\.\\w+\\(.*", ""), null);
		return Arrays.stream(owner.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(MailListener.class)
					&& method.getParameterTypes()[0].isInstance(event))
			.findFirst();
	}

	private void tell(Method listener, Object event) {
		ReflectionUtils.makeAccessible(listener);
		ReflectionUtils.invokeMethod(listener, this.beans.getBean(listener.getDeclaringClass()), event);
	}

	private static Class<?> type(String name) {
		return ClassUtils.resolveClassName(name, null);
	}

	/** An event in the registry, and who was to hear of it. */
	record KeptEvent(byte[] id, String listenerId, String serializedEvent, String eventType) {
	}

}
