package org.partnershipactions;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.MergeContext;
import org.hibernate.event.spi.MergeEvent;
import org.hibernate.event.spi.MergeEventListener;
import org.hibernate.event.spi.PersistContext;
import org.hibernate.event.spi.PersistEvent;
import org.hibernate.event.spi.PersistEventListener;
import org.hibernate.event.spi.PostLoadEvent;
import org.hibernate.event.spi.PostLoadEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.hibernate.persister.entity.EntityPersister;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.stereotype.Component;

/**
 * Refuses the commit of a change that would happen without a trace. Hibernate writes
 * whatever changed, but an aggregate's events (and with them trail, timeline and mail)
 * are published by the {@code save} of its repository alone. So a transaction fails as a
 * whole in which an aggregate was changed after its last save, or has an event that was
 * not published.
 */
@Component
class AggregateSaveCheck implements HibernatePropertiesCustomizer, Integrator, PostLoadEventListener,
		PersistEventListener, MergeEventListener, PostUpdateEventListener {

	/** An aggregate's own events, whatever else a class tells on each save. */
	private static final MethodHandle EVENTS = events();

	private final Map<SharedSessionContractImplementor, Changes> changes = new ConcurrentHashMap<>();

	@Override
	public void customize(Map<String, Object> hibernate) {
		IntegratorProvider provider = () -> List.of(this);
		hibernate.put(JpaSettings.INTEGRATOR_PROVIDER, provider);
	}

	@Override
	public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessions) {
		EventListenerRegistry listeners = sessions.getEventListenerRegistry();
		listeners.appendListeners(EventType.POST_LOAD, this);
		listeners.appendListeners(EventType.PERSIST, this);
		listeners.appendListeners(EventType.MERGE, this);
		listeners.appendListeners(EventType.POST_UPDATE, this);
	}

	@Override
	public void onPostLoad(PostLoadEvent event) {
		if (event.getEntity() instanceof AbstractAggregateRoot<?>) {
			of(event.getSession());
		}
	}

	@Override
	public void onPersist(PersistEvent event) {
		saved(event.getSession(), event.getObject());
	}

	@Override
	public void onPersist(PersistEvent event, PersistContext context) {
		onPersist(event);
	}

	@Override
	public void onMerge(MergeEvent event) {
		saved(event.getSession(), event.getResult());
	}

	@Override
	public void onMerge(MergeEvent event, MergeContext context) {
		onMerge(event);
	}

	@Override
	public void onPostUpdate(PostUpdateEvent event) {
		if (event.getEntity() instanceof AbstractAggregateRoot<?> aggregate) {
			of(event.getSession()).written(aggregate);
		}
	}

	@Override
	public boolean requiresPostCommitHandling(EntityPersister persister) {
		return false;
	}

	private void saved(SharedSessionContractImplementor session, Object entity) {
		if (entity instanceof AbstractAggregateRoot<?> aggregate) {
			of(session).saved(aggregate);
		}
	}

	private Changes of(SharedSessionContractImplementor session) {
		return session.isTransactionInProgress() ? this.changes.computeIfAbsent(session, (begun) -> watch(session))
				: new Changes();
	}

	private Changes watch(SharedSessionContractImplementor session) {
		Changes begun = new Changes();
		TransactionCompletionCallbacks.BeforeCompletionCallback check = begun::mustBeSaved;
		TransactionCompletionCallbacks.AfterCompletionCallback forget = (success, ended) -> this.changes.remove(ended);
		session.getTransactionCompletionCallbacks().registerCallback(check);
		session.getTransactionCompletionCallbacks().registerCallback(forget);
		return begun;
	}

	private static Collection<?> eventsOf(AbstractAggregateRoot<?> aggregate) {
		try {
			return (Collection<?>) EVENTS.invoke(aggregate);
		}
		catch (Throwable impossible) {
			throw new IllegalStateException("The events of an aggregate cannot be read", impossible);
		}
	}

	private static MethodHandle events() {
		try {
			return MethodHandles.privateLookupIn(AbstractAggregateRoot.class, MethodHandles.lookup())
				.findSpecial(AbstractAggregateRoot.class, "domainEvents", MethodType.methodType(Collection.class),
						AbstractAggregateRoot.class);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Aggregates keep their events elsewhere now", ex);
		}
	}

	/** What one transaction changed, and what of it was saved. */
	private static final class Changes {

		private final Set<Object> saved = Collections.newSetFromMap(new IdentityHashMap<>());

		private final Set<Object> unsaved = Collections.newSetFromMap(new IdentityHashMap<>());

		void saved(Object aggregate) {
			this.saved.add(aggregate);
			this.unsaved.remove(aggregate);
		}

		/** A save stands for what is written next, and for nothing after it. */
		void written(Object aggregate) {
			if (!this.saved.remove(aggregate)) {
				this.unsaved.add(aggregate);
			}
		}

		void mustBeSaved(SharedSessionContractImplementor session) {
			for (Object aggregate : this.unsaved) {
				throw new UnsavedAggregate(aggregate, "was changed and not saved");
			}
			for (var entry : session.getPersistenceContextInternal().reentrantSafeEntityEntries()) {
				if (entry.getKey() instanceof AbstractAggregateRoot<?> aggregate && !eventsOf(aggregate).isEmpty()) {
					throw new UnsavedAggregate(aggregate, "has events that nobody was told of: "
							+ eventsOf(aggregate).stream().map((event) -> event.getClass().getSimpleName()).toList());
				}
			}
		}

	}

	/** A change that nobody saved: a fault of the code, which rolls the change back. */
	static final class UnsavedAggregate extends IllegalStateException {

		private static final long serialVersionUID = 1L;

		UnsavedAggregate(Object aggregate, String what) {
			super(aggregate.getClass().getSimpleName() + " " + what
					+ ". Pass it to the save of its repository after its last change");
		}

	}

}
