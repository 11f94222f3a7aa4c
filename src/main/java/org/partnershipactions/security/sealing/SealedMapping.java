package org.partnershipactions.security.sealing;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.GeneratedValue;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.property.access.spi.Getter;
import org.hibernate.resource.beans.spi.ManagedBeanRegistry;
import org.hibernate.sql.Template;
import org.hibernate.type.CustomType;
import org.partnershipactions.security.sealing.SealedTextType.WrittenRow;

import org.springframework.util.ReflectionUtils;

/**
 * Tells Hibernate to which row a sealed text belongs: columns of {@link SealedText} are
 * read with the key of their row in front, and before a row is written its key is noted.
 * The row is known by the first column of the primary key; where the database draws that
 * number itself, and nobody knows it before, by a column that says whose row it is.
 * {@link TextTable} finds the same column from the database alone.
 */
public class SealedMapping implements Integrator, PreInsertEventListener, PreUpdateEventListener,
		PreCollectionRecreateEventListener, PreCollectionUpdateEventListener {

	/** As Hibernate writes the alias of the row's table into an expression. */
	private static final String ALIAS = Template.TEMPLATE + ".";

	private final Map<String, EntityRow> entities = new HashMap<>();

	private final Map<String, String> collections = new HashMap<>();

	@Override
	public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessions) {
		Seal seal = null;
		for (PersistentClass entity : metadata.getEntityBindings()) {
			List<Column> sealed = sealed(entity.getTable());
			if (!sealed.isEmpty()) {
				seal = seal(seal, sessions);
				EntityRow row = row(entity);
				this.entities.put(entity.getEntityName(), row);
				bind(seal, entity.getTable(), sealed, row.column());
			}
		}
		for (Collection collection : metadata.getCollectionBindings()) {
			List<Column> sealed = sealed(collection.getCollectionTable());
			if (!sealed.isEmpty()) {
				seal = seal(seal, sessions);
				this.collections.put(collection.getRole(), collection.getCollectionTable().getName());
				bind(seal, collection.getCollectionTable(), sealed, name(collection.getKey().getSelectables().get(0)));
			}
		}
		listen(sessions.getEventListenerRegistry());
	}

	@Override
	public boolean onPreInsert(PreInsertEvent event) {
		begin(event.getPersister().getEntityName(), event.getEntity(), event.getId());
		return false;
	}

	@Override
	public boolean onPreUpdate(PreUpdateEvent event) {
		begin(event.getPersister().getEntityName(), event.getEntity(), event.getId());
		return false;
	}

	@Override
	public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
		begin(event);
	}

	@Override
	public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
		begin(event);
	}

	private void begin(String entity, Object instance, Object id) {
		EntityRow row = this.entities.get(entity);
		if (row != null) {
			WrittenRow.begin(row.table(), row.key(instance, id));
		}
	}

	private void begin(AbstractCollectionEvent event) {
		String table = this.collections.get(event.getCollection().getRole());
		if (table != null) {
			WrittenRow.begin(table, String.valueOf(event.getAffectedOwnerIdOrNull()));
		}
	}

	private void listen(EventListenerRegistry listeners) {
		listeners.appendListeners(EventType.PRE_INSERT, this);
		listeners.appendListeners(EventType.PRE_UPDATE, this);
		listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, this);
		listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, this);
	}

	/** Made by the application, as Hibernate's other helpers are. */
	private static Seal seal(Seal known, SessionFactoryImplementor sessions) {
		return (known != null) ? known
				: sessions.getServiceRegistry()
					.requireService(ManagedBeanRegistry.class)
					.getBean(Seal.class)
					.getBeanInstance();
	}

	private static List<Column> sealed(Table table) {
		return (table != null) ? table.getColumns().stream().filter((column) -> type(column) != null).toList()
				: List.of();
	}

	private static SealedTextType type(Column column) {
		return (column.getValue() instanceof BasicValue value && value.getType() instanceof CustomType<?> custom
				&& custom.getUserType() instanceof SealedTextType type) ? type : null;
	}

	private static void bind(Seal seal, Table table, List<Column> columns, String row) {
		columns.forEach((column) -> {
			type(column).bind(seal, table.getName(), column.getName());
			column.setCustomRead(read(column.getName(), row));
		});
	}

	/**
	 * Upper case, because Hibernate sets an alias before the name of a column as it was
	 * written, in some places and not in others; here each has one already.
	 */
	private static String read(String column, String row) {
		String text = ALIAS + column.toUpperCase(Locale.ROOT);
		String key = (row != null) ? "COALESCE(" + ALIAS + row.toUpperCase(Locale.ROOT) + ", '')" : "''";
		return "CASE WHEN " + text + " IS NOT NULL THEN CONCAT(" + key + ", '" + SealedTextType.AFTER_ROW + "', " + text
				+ ") END";
	}

	private static EntityRow row(PersistentClass entity) {
		String table = entity.getTable().getName();
		if (!drawnByTheDatabase(entity)) {
			return new EntityRow(table, name(entity.getIdentifier().getSelectables().get(0)), null);
		}
		return keys(entity.getMappedClass(), entity.getProperties(), Function.identity()).stream()
			.filter((key) -> key.column().equals(TextTable.owner(columns(entity.getTable()))))
			.findFirst()
			.map((key) -> new EntityRow(table, key.column(), key.read()))
			.orElseGet(() -> new EntityRow(table, null, (instance) -> ""));
	}

	/** The id may stand in a class that several entities share. */
	private static boolean drawnByTheDatabase(PersistentClass entity) {
		Field id = ReflectionUtils.findField(entity.getMappedClass(), entity.getIdentifierProperty().getName());
		return id != null && id.isAnnotationPresent(GeneratedValue.class);
	}

	/** All columns of one value, and how an instance tells what stands in them. */
	private static List<KeyColumn> keys(Class<?> owner, List<Property> properties, Function<Object, Object> from) {
		List<KeyColumn> keys = new ArrayList<>();
		for (Property property : properties) {
			Getter getter = property.getGetter(owner);
			Function<Object, Object> read = from.andThen((value) -> (value != null) ? getter.get(value) : null);
			if (property.getValue() instanceof Component part) {
				keys.addAll(keys(part.getComponentClass(), part.getProperties(), read));
			}
			else if (property.getValue() instanceof BasicValue value) {
				keys.add(new KeyColumn(name(value.getSelectables().get(0)), read));
			}
		}
		return keys;
	}

	private static List<String> columns(Table table) {
		return table.getColumns().stream().map(Column::getName).toList();
	}

	private static String name(Selectable column) {
		return ((Column) column).getName();
	}

	private record KeyColumn(String column, Function<Object, Object> read) {
	}

	/**
	 * How a row of an entity is known.
	 *
	 * @param table its table
	 * @param column the column that knows it; null where none does
	 * @param read reads it from an instance; null where it is the id
	 */
	private record EntityRow(String table, String column, Function<Object, Object> read) {

		String key(Object instance, Object id) {
			Object key = (this.read != null) ? this.read.apply(instance) : id;
			return (key != null) ? String.valueOf(key) : "";
		}

	}

}
