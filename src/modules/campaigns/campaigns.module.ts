import { Module } from '@nestjs/common';
import { RuleBooks } from './rule-books.ts';

/** Campaigns: their plans, questions, rule books and extensions. */
@Module({ providers: [RuleBooks], exports: [RuleBooks] })
export class CampaignsModule {}
