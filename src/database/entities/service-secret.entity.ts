import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret that every replica must share and nobody was asked to configure, such as the key that signs session cookies. Written only at start-up. */
@Entity('service_secrets')
export class ServiceSecretEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_service_secrets' }) name!: string;
  @Column('text') value!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
